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
  StartJob,
} from "../ports/jobs.ts";
import type { ActiveRun } from "./active-run.ts";
import { pickRuns, waitMs } from "./pick-runs.ts";
import { runAttempt } from "./run-attempt.ts";
import { createRunBoard } from "./run-board.ts";
import { isOver } from "./run-state.ts";
import { createSchedules } from "./schedules.ts";

/** So many ended runs of a kind are remembered where the kind says nothing else. */
const RUNS_KEPT = 40;

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
  const attempts = new Set<Promise<void>>();
  let pluginKinds: readonly JobKind[] = [];
  let arePluginsKnown = deps.refreshPlugins === undefined;
  /** Were running when the daemon died, and of a kind that is not known yet. */
  let strangers: JobRun[] = [];
  let isRunning = false;
  let timer: NodeJS.Timeout | undefined;
  let tidying: Promise<void> = Promise.resolve();

  const kinds = (): readonly JobKind[] => [...deps.kinds, ...pluginKinds];
  const findKind = (kind: string): JobKind | undefined => kinds().find((one) => one.kind === kind);

  const schedules = createSchedules({
    kinds,
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
      const one = board.add(newRun(kind, {}, { kind: "schedule" }, nowMs()));
      const time = new Date(dueAtMs).toLocaleString();
      const reason = `It was due at ${time} and could not start in time.`;
      void board.apply(one, { kind: "skipped", reason, atMs: nowMs() }).then(() => tidy(kind.kind));
    },
  });

  const newRun = (kind: JobKind, input: unknown, startedBy: JobStarter, atMs: number): JobRun => ({
    jobId: environment.newId(),
    kind: kind.kind,
    title: kind.title,
    state: "queued",
    input,
    percent: 0,
    message: "",
    counts: {},
    error: undefined,
    artifacts: [],
    attempt: 1,
    retryAt: undefined,
    startedBy,
    queuedAt: atMs,
    startedAt: undefined,
    endedAt: undefined,
  });

  /** One after the other; a disk that forgets nothing today does so after the next run. */
  const tidy = (kind: string): void => {
    const keep = findKind(kind)?.runsKept ?? RUNS_KEPT;
    tidying = tidying.then(async () => {
      try {
        for (const jobId of await store.dropOldRuns(kind, keep)) await files.remove(jobId);
      } catch (error) {
        log("warn", `old runs were not forgotten: ${error}`);
      }
    });
  };

  const attempt = async (one: ActiveRun, kind: JobKind): Promise<void> => {
    await runAttempt({ board, startJob: deps.startJob, files, environment }, one, kind);
    if (isOver(one.run)) tidy(kind.kind);
  };

  const begin = (one: ActiveRun, kind: JobKind): void => {
    const running = attempt(one, kind).catch((error) =>
      log("error", `a job was lost: ${(error as Error).stack ?? error}`),
    );
    attempts.add(running);
    void running.then(() => {
      attempts.delete(running);
      pump();
    });
  };

  /** A run that cannot start says why, instead of waiting for ever. */
  const turnAway = (one: ActiveRun, kind: JobKind | undefined): boolean => {
    const atMs = nowMs();
    if (!kind) {
      if (!arePluginsKnown) return true;
      const detail = `There is no “${one.run.kind}” any more.`;
      void board.apply(one, { kind: "refused", failure: { code: "no-such-kind", detail }, atMs });
      return true;
    }
    if (kind.problem !== undefined) {
      const failure = { code: "plugin-broken", detail: kind.problem };
      void board.apply(one, { kind: "refused", failure, atMs });
      return true;
    }
    return false;
  };

  const isExpired = ({ startedBy, startedAt, queuedAt }: JobRun, kind: JobKind): boolean => {
    const expirySec = schedules.settingOf(kind)?.expirySec;
    const isFresh = startedBy.kind === "schedule" && startedAt === undefined;
    return isFresh && expirySec !== undefined && nowMs() > queuedAt + expirySec * 1000;
  };

  /** Starts what can start now. */
  const pump = (): void => {
    clearTimeout(timer);
    if (!isRunning) return;
    const waiting = board
      .all()
      .filter(({ run, isAccepted }) => run.state === "queued" && isAccepted);
    const ready = waiting.flatMap((one) => {
      const kind = findKind(one.run.kind);
      return turnAway(one, kind) || !kind ? [] : [{ one, kind }];
    });
    const picked = new Set(
      pickRuns({
        queued: ready.map(({ one, kind }) => ({ run: one.run, rules: kind })),
        running: board
          .all()
          .flatMap(({ run, kind }) =>
            run.state === "running" && kind ? [{ run, rules: kind }] : [],
          ),
        maxParallel: deps.maxParallel,
        nowMs: nowMs(),
      }),
    );
    let hasExpired = false;
    for (const { one, kind } of ready) {
      if (!picked.has(one.run)) continue;
      if (isExpired(one.run, kind)) {
        hasExpired = true;
        const reason = "It could not start in time: other work took too long.";
        const skipped = board.apply(one, { kind: "skipped", reason, atMs: nowMs() });
        void skipped.then(() => tidy(kind.kind));
      } else begin(one, kind);
    }
    const waits = ready.map(({ one }) => waitMs(one.run, nowMs())).filter((ms) => ms > 0);
    if (hasExpired) pump();
    else if (waits.length > 0) timer = setTimeout(pump, Math.min(...waits)).unref();
  };

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
    const kind = findKind(name);
    if (!kind) return failed("no-such-kind", `There is no work called “${name}”.`);
    if (kind.problem !== undefined) return failed("plugin-broken", kind.problem);
    const parsed = kind.parseInput(input);
    if (!parsed.ok) return parsed;
    const waiting = joinable(kind, parsed.value, startedBy);
    if (waiting) {
      return (await waiting.accepted) ? ok(waiting.shown) : failed("storage-failed", NOT_STORED);
    }
    const one = board.add(newRun(kind, parsed.value, startedBy, nowMs()));
    one.isAccepted = false;
    one.accepted = accept(one);
    if (!(await one.accepted)) return failed("storage-failed", NOT_STORED);
    board.tell(one.shown);
    pump();
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
    one.kind = findKind(run.kind);
    if (!one.kind && run.state === "running") {
      const detail = `It was interrupted, and there is no “${run.kind}” any more.`;
      const failure = { code: "no-such-kind", detail };
      await board.apply(one, { kind: "refused", failure, atMs: nowMs() });
    } else await board.apply(one, { kind: "interrupted", atMs: nowMs() });
  };

  const takeUpStrangers = async (): Promise<void> => {
    for (const run of strangers.splice(0)) await takeUp(run);
    pump();
  };

  return {
    kinds,
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
    changeSchedule: async (name, change) => {
      const kind = findKind(name);
      if (!kind) return failed("no-such-kind", `There is no work called “${name}”.`);
      return await schedules.change(kind, change);
    },
    setPluginKinds: (found) => {
      pluginKinds = found;
      arePluginsKnown = true;
      if (!isRunning) return;
      schedules.refresh();
      void takeUpStrangers();
    },
    start: async () => {
      for (const run of await store.openRuns()) {
        const isStranger = run.state === "running" && !findKind(run.kind) && !arePluginsKnown;
        if (isStranger) strangers = [...strangers, run];
        else await takeUp(run);
      }
      isRunning = true;
      if (arePluginsKnown) await takeUpStrangers();
      else pump();
      await schedules.start();
    },
    stop: async () => {
      isRunning = false;
      clearTimeout(timer);
      schedules.stop();
      for (const one of board.all()) {
        if (one.run.state !== "running") continue;
        one.wish ??= "interrupt";
        one.process?.stop();
      }
      await Promise.all(attempts);
      for (const one of board.all()) one.resolveOver(one.shown);
      await tidying;
      await board.writer.stop();
    },
  };
};

const NOT_STORED = "The box cannot write to its memory card at the moment.";
