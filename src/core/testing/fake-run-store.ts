import type { JobRun, RunStore, ScheduleSetting } from "../ports/jobs.ts";

export interface FakeRunStore extends RunStore {
  /** From now on the disk takes nothing, or again everything. */
  readonly setFull: (isFull: boolean) => void;
  /** Every state that came to disk. */
  readonly written: readonly JobRun[];
}

/** Runs in memory. */
export const createFakeRunStore = (): FakeRunStore => {
  const runs = new Map<string, JobRun>();
  const schedules = new Map<string, ScheduleSetting>();
  const dueTimes = new Map<string, number>();
  const written: JobRun[] = [];
  let isFull = false;

  const write = async (act: () => void): Promise<void> => {
    await Promise.resolve();
    if (isFull) throw new Error("the disk is full");
    act();
  };
  const isOpen = ({ state }: JobRun): boolean => state === "queued" || state === "running";
  const all = (): readonly JobRun[] => [...runs.values()].reverse();
  const lastScheduled = (kind: string): JobRun | undefined =>
    all().find((run) => run.kind === kind && run.startedBy.kind === "schedule");

  return {
    setFull: (full) => {
      isFull = full;
    },
    written,
    putRun: (run) =>
      write(() => {
        runs.set(run.jobId, structuredClone(run));
        written.push(run);
      }),
    run: (jobId) => Promise.resolve(runs.get(jobId)),
    runs: ({ limit, cursor, kind }) => {
      const asked = all().filter((run) => kind === undefined || run.kind === kind);
      const from = cursor === undefined ? 0 : asked.findIndex(({ jobId }) => jobId === cursor) + 1;
      const items = asked.slice(from, from + limit);
      const last = items.at(-1);
      const hasMore = from + limit < asked.length;
      return Promise.resolve(hasMore && last ? { items, nextCursor: last.jobId } : { items });
    },
    openRuns: () => Promise.resolve([...runs.values()].filter(isOpen)),
    lastScheduled: (kind) => Promise.resolve(lastScheduled(kind)),
    dropOldRuns: async (kind, keep) => {
      const old = all()
        .filter((run) => run.kind === kind && !isOpen(run))
        .slice(keep)
        .filter((run) => lastScheduled(kind) !== run);
      await write(() => {
        for (const { jobId } of old) runs.delete(jobId);
      });
      return old.map(({ jobId }) => jobId);
    },
    schedules: () => Promise.resolve(new Map(schedules)),
    putSchedule: (kind, setting) => write(() => void schedules.set(kind, setting)),
    dueTimes: () => Promise.resolve(new Map(dueTimes)),
    putDueTime: (kind, untilMs) => write(() => void dueTimes.set(kind, untilMs)),
  };
};
