import { failed, ok } from "../../lib/result.ts";
import type { Environment, Log } from "../ports/environment.ts";
import type {
  JobKind,
  JobRun,
  JobStarter,
  Jobs,
  ParseCron,
  RunFiles,
  RunStore,
  ScheduleSetting,
  StartJob,
} from "../ports/jobs.ts";
import type { ActiveRun } from "./active-run.ts";
import { createKindBook } from "./kind-book.ts";
import { newRun } from "./new-run.ts";
import { createRunBoard } from "./run-board.ts";
import { createRunPump } from "./run-pump.ts";
import { isOver } from "./run-state.ts";
import { createRunTidier } from "./run-tidier.ts";
import { createSchedules } from "./schedules.ts";

export interface JobKeeperDeps {
  readonly kinds: readonly JobKind[];
  readonly startJob: StartJob;
  readonly store: RunStore;
  readonly files: RunFiles;
  readonly parseCron: ParseCron;
  readonly environment: Environment;
  /** Processes at once. */
  readonly maxParallel: number;
  readonly log: Log;
  /** There may be more kinds: runs of an unknown one wait until `setPluginKinds` has told. */
  readonly refreshPlugins?: () => Promise<void>;
}

export interface JobKeeper extends Jobs {
  /** Takes up what was queued or running when the daemon ended. */
  start(): Promise<void>;
  /** Resolves when no process of it runs any more. */
  stop(): Promise<void>;
  setPluginKinds(kinds: readonly JobKind[]): void;
}

/** Background work: who waits, who runs, and what becomes of it. */
export const createJobKeeper = (deps: JobKeeperDeps): JobKeeper => {
  const { store, files, environment, log } = deps;
  const { nowMs } = environment;
  const board = createRunBoard(deps);
  const kinds = createKindBook(deps.kinds, deps.refreshPlugins === undefined);
  const { tidy, done: tidied } = createRunTidier(store, files, kinds, log);
  /** Were running when the daemon died, and of a kind that is not known yet. */
  let strangers: JobRun[] = [];

  const schedules = createSchedules({
    kinds: kinds.all,
    store,
    parseCron: deps.parseCron,
    environment,
    log,
    onDue: (kind) => {
      submit(kind.kind, {}, { kind: "schedule" }).then(
        (submitted) => {
          if (!submitted.ok) log("warn", `${kind.kind} was due: ${submitted.detail}`);
        },
        (error) => log("error", `${kind.kind} was due: ${error}`),
      );
    },
    onLate: (kind, dueAtMs) => {
      const one = board.add(newRun(environment.newId(), kind, {}, { kind: "schedule" }, nowMs()));
      const time = new Date(dueAtMs).toLocaleString();
      const reason = `It was due at ${time} and could not start in time.`;
      void board.apply(one, { kind: "skipped", reason, atMs: nowMs() }).then(() => tidy(kind.kind));
    },
  });
  const { settingOf } = schedules;
  const runs = createRunPump({ ...deps, board, kinds, settingOf, onOver: tidy });

  const joinable = (kind: JobKind, input: unknown, by: JobStarter): ActiveRun | undefined => {
    if (!kind.isJoined && by.kind !== "schedule") return undefined;
    const text = JSON.stringify(input);
    return board
      .all()
      .find(
        ({ run }) =>
          run.kind === kind.kind && run.state === "queued" && JSON.stringify(run.input) === text,
      );
  };

  const submit: Jobs["submit"] = async (name, input, startedBy) => {
    const kind = kinds.find(name);
    if (!kind) return failed("no-such-kind", `There is no work called “${name}”.`);
    if (kind.problem !== undefined) return failed("plugin-broken", kind.problem);
    const parsed = kind.parseInput(input);
    if (!parsed.ok) return parsed;
    const waiting = joinable(kind, parsed.value, startedBy);
    if (waiting) {
      return (await waiting.accepted) ? ok(waiting.shown) : failed("storage-failed", NOT_STORED);
    }
    const one = board.add(newRun(environment.newId(), kind, parsed.value, startedBy, nowMs()));
    one.isAccepted = false;
    one.accepted = accept(one);
    if (!(await one.accepted)) return failed("storage-failed", NOT_STORED);
    board.tell(one.shown);
    runs.pump();
    return ok(one.shown);
  };

  /** What the box wants by itself is done also on a full card: it may be what makes room. */
  const accept = async (one: ActiveRun): Promise<boolean> => {
    const isStored = await board.writer.put(one.run);
    const { kind } = one.run.startedBy;
    one.isAccepted = isStored || kind === "schedule" || kind === "system";
    if (!one.isAccepted) board.forget(one);
    return one.isAccepted;
  };

  const findRun = async (jobId: string): Promise<JobRun | undefined> =>
    board.get(jobId)?.shown ?? board.writer.unwritten(jobId) ?? (await store.run(jobId));

  const cancel: Jobs["cancel"] = async (jobId) => {
    const one = board.get(jobId);
    if (!one || isOver(one.run)) {
      const known = one?.shown ?? (await findRun(jobId));
      return known
        ? failed("job-over", "This is over already.")
        : failed("no-such-job", "There is no such run.");
    }
    if (one.run.state === "running") {
      one.wish = "cancel";
      one.process?.stop();
      return ok(one.shown);
    }
    await board.apply(one, { kind: "cancelled", artifacts: one.run.artifacts, atMs: nowMs() });
    tidy(one.run.kind);
    return ok(one.shown);
  };

  const retry: Jobs["retry"] = async (jobId, startedBy) => {
    const run = await findRun(jobId);
    if (!run) return failed("no-such-job", "There is no such run.");
    if (!isOver(run)) return failed("job-not-over", "This is not over yet.");
    return await submit(run.kind, run.input, startedBy);
  };

  const takeUp = async (run: JobRun): Promise<void> => {
    if (board.get(run.jobId)) return;
    const lines = await files.log(run.jobId, 0).catch(() => []);
    const one = board.add(run, lines.at(-1)?.number ?? 0);
    one.kind = kinds.find(run.kind);
    if (!one.kind && run.state === "running") {
      const detail = `It was interrupted, and there is no “${run.kind}” any more.`;
      const failure = { code: "no-such-kind", detail };
      await board.apply(one, { kind: "refused", failure, atMs: nowMs() });
    } else await board.apply(one, { kind: "interrupted", atMs: nowMs() });
  };

  const takeUpStrangers = async (): Promise<void> => {
    for (const run of strangers.splice(0)) await takeUp(run);
    runs.pump();
  };

  return {
    kinds: kinds.all,
    refreshKinds: async () => await deps.refreshPlugins?.(),
    submit,
    run: findRun,
    runs: async (page) => {
      const found = await store.runs(page);
      const newest = (run: JobRun) =>
        board.get(run.jobId)?.shown ?? board.writer.unwritten(run.jobId) ?? run;
      return { ...found, items: found.items.map(newest) };
    },
    log: (jobId, afterNumber) => files.log(jobId, afterNumber),
    artifactPath: (jobId, name) => files.artifactPath(jobId, name),
    cancel,
    retry,
    whenOver: async (jobId) => {
      const one = board.get(jobId);
      if (one) return await one.over;
      const run = await findRun(jobId);
      if (!run) throw new Error(`there is no run ${jobId}`);
      return run;
    },
    onRun: board.onRun,
    onNotify: board.onNotify,
    schedules: schedules.views,
    changeSchedules: async (changes) => {
      const found: (readonly [JobKind, Partial<ScheduleSetting>])[] = [];
      for (const { kind: name, ...change } of changes) {
        const kind = kinds.find(name);
        if (!kind) return failed("no-such-kind", `There is no work called “${name}”.`);
        found.push([kind, change]);
      }
      return await schedules.change(found);
    },
    setPluginKinds: (found) => {
      kinds.setPlugins(found);
      if (!runs.isRunning()) return;
      schedules.refresh();
      void takeUpStrangers();
    },
    start: async () => {
      for (const run of await store.openRuns()) {
        const isStranger = run.state === "running" && !kinds.find(run.kind) && !kinds.isComplete();
        if (isStranger) strangers = [...strangers, run];
        else await takeUp(run);
      }
      runs.start();
      if (kinds.isComplete()) await takeUpStrangers();
      await schedules.start();
    },
    stop: async () => {
      schedules.stop();
      await runs.stop();
      for (const one of board.all()) one.resolveOver(one.shown);
      await tidied();
      await board.writer.stop();
    },
  };
};

const NOT_STORED = "The box cannot write to its memory card at the moment.";
