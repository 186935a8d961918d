import type { Environment, Log } from "../ports/environment.ts";
import type { JobKind, JobRun, RunFiles, ScheduleSetting, StartJob } from "../ports/jobs.ts";
import type { ActiveRun } from "./active-run.ts";
import type { KindBook } from "./kind-book.ts";
import { pickRuns, waitMs } from "./pick-runs.ts";
import { runAttempt } from "./run-attempt.ts";
import type { RunBoard } from "./run-board.ts";
import { isOver } from "./run-state.ts";

export interface RunPumpDeps {
  readonly board: RunBoard;
  readonly kinds: KindBook;
  readonly startJob: StartJob;
  readonly files: RunFiles;
  readonly environment: Environment;
  /** Processes at once. */
  readonly maxParallel: number;
  readonly settingOf: (kind: JobKind) => ScheduleSetting | undefined;
  /** A run of this kind is over. */
  readonly onOver: (kind: string) => void;
  readonly log: Log;
}

/** Takes runs from the queue to their processes, as many as may run. */
export const createRunPump = (deps: RunPumpDeps) => {
  const { board, kinds, environment, log } = deps;
  const { nowMs } = environment;
  const attempts = new Set<Promise<void>>();
  let isRunning = false;
  let timer: NodeJS.Timeout | undefined;

  const attempt = async (one: ActiveRun, kind: JobKind): Promise<void> => {
    await runAttempt(deps, one, kind);
    if (isOver(one.run)) deps.onOver(kind.kind);
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
      if (!kinds.isComplete()) return true;
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
    const expirySec = deps.settingOf(kind)?.expirySec;
    const isFresh = startedBy.kind === "schedule" && startedAt === undefined;
    return isFresh && expirySec !== undefined && nowMs() > queuedAt + expirySec * 1000;
  };

  const skip = (one: ActiveRun, kind: JobKind): void => {
    const reason = "It could not start in time: other work took too long.";
    const skipped = board.apply(one, { kind: "skipped", reason, atMs: nowMs() });
    void skipped.then(() => deps.onOver(kind.kind));
  };

  /** Starts what can start now. */
  const pump = (): void => {
    clearTimeout(timer);
    if (!isRunning) return;
    const waiting = board
      .all()
      .filter(({ run, isAccepted }) => run.state === "queued" && isAccepted);
    const ready = waiting.flatMap((one) => {
      const kind = kinds.find(one.run.kind);
      return turnAway(one, kind) || !kind ? [] : [{ one, kind }];
    });
    const running = board
      .all()
      .flatMap(({ run, kind }) => (run.state === "running" && kind ? [{ run, rules: kind }] : []));
    const picked = new Set(
      pickRuns({
        queued: ready.map(({ one, kind }) => ({ run: one.run, rules: kind })),
        running,
        maxParallel: deps.maxParallel,
        nowMs: nowMs(),
      }),
    );
    const starting = ready.filter(({ one }) => picked.has(one.run));
    const expired = starting.filter(({ one, kind }) => isExpired(one.run, kind));
    for (const each of expired) skip(each.one, each.kind);
    for (const each of starting) if (!expired.includes(each)) begin(each.one, each.kind);
    const waits = ready.map(({ one }) => waitMs(one.run, nowMs())).filter((ms) => ms > 0);
    if (expired.length > 0) pump();
    else if (waits.length > 0) timer = setTimeout(pump, Math.min(...waits)).unref();
  };

  return {
    pump,
    isRunning: (): boolean => isRunning,
    start: (): void => {
      isRunning = true;
      pump();
    },
    /** Interrupts what runs; resolves when no process is left. */
    stop: async (): Promise<void> => {
      isRunning = false;
      clearTimeout(timer);
      for (const one of board.all()) {
        if (one.run.state !== "running") continue;
        one.wish ??= "interrupt";
        one.process?.stop();
      }
      await Promise.all(attempts);
    },
  };
};
