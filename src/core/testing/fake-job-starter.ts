import type { JobEnd, JobListener, JobProcess, StartJob } from "../ports/jobs.ts";

export interface FakeProcess {
  readonly jobId: string;
  readonly input: unknown;
  readonly listener: JobListener;
  readonly isStopped: () => boolean;
  readonly hasEnded: () => boolean;
  /** Ends it; the first end stands. */
  readonly end: (end: JobEnd) => void;
}

/** Starts processes that do nothing until a test says what. */
export const createFakeJobStarter = ({ endsWhenStopped = true } = {}) => {
  const started: FakeProcess[] = [];
  let mostAtOnce = 0;

  const startJob: StartJob = ({ jobId, input }, listener): JobProcess => {
    let resolveEnd: (end: JobEnd) => void = () => undefined;
    let isStopped = false;
    let hasEnded = false;
    const ending = new Promise<JobEnd>((resolve) => {
      resolveEnd = resolve;
    });
    const end = (how: JobEnd): void => {
      hasEnded = true;
      resolveEnd(how);
    };
    started.push({
      jobId,
      input,
      listener,
      isStopped: () => isStopped,
      hasEnded: () => hasEnded,
      end,
    });
    mostAtOnce = Math.max(mostAtOnce, started.filter((one) => !one.hasEnded()).length);
    return {
      end: ending,
      stop: () => {
        isStopped = true;
        const failure = { code: "stopped", detail: "It was stopped." };
        if (endsWhenStopped) end({ kind: "failed", failure });
      },
    };
  };

  return {
    startJob,
    started,
    running: () => started.filter((one) => !one.hasEnded()),
    mostAtOnce: () => mostAtOnce,
  };
};

export type FakeJobStarter = ReturnType<typeof createFakeJobStarter>;
