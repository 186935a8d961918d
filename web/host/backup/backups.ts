import type { JobRun } from "../../../src/protocol/jobs.ts";

/** A file that can bring the party back. */
export interface Backup {
  readonly jobId: string;
  readonly name: string;
  readonly bytes: number;
  readonly madeAtMs: number;
}

export const isBackup = ({ kind }: Pick<JobRun, "kind">): boolean => kind === "backup";

const ARCHIVE = /\.tar\.zst$/;

/** All that good backup runs have left, the newest first. */
export const backupsOf = (runs: Iterable<JobRun>): readonly Backup[] =>
  [...runs]
    .filter((run) => isBackup(run) && run.state === "succeeded")
    .flatMap(({ jobId, artifacts, endedAt, queuedAt }) =>
      artifacts
        .filter(({ name }) => ARCHIVE.test(name))
        .map(({ name, bytes }) => ({ jobId, name, bytes, madeAtMs: endedAt ?? queuedAt })),
    )
    .sort((a, b) => b.madeAtMs - a.madeAtMs);
