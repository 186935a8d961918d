import type { Artifact, JobLogLine, RunFiles } from "../ports/jobs.ts";

export interface FakeRunFiles extends RunFiles {
  readonly putArtifact: (jobId: string, artifact: Artifact) => void;
  readonly removed: readonly string[];
}

/** What runs leave, in memory. */
export const createFakeRunFiles = (): FakeRunFiles => {
  const lines = new Map<string, JobLogLine[]>();
  const artifacts = new Map<string, Artifact[]>();
  const removed: string[] = [];
  return {
    removed,
    putArtifact: (jobId, artifact) =>
      void artifacts.set(jobId, [...(artifacts.get(jobId) ?? []), artifact]),
    append: (jobId, line) => void lines.set(jobId, [...(lines.get(jobId) ?? []), line]),
    log: (jobId, after) =>
      Promise.resolve((lines.get(jobId) ?? []).filter(({ number }) => number > after)),
    artifacts: (jobId) => Promise.resolve(artifacts.get(jobId) ?? []),
    artifactPath: (jobId, name) => {
      const isThere = artifacts.get(jobId)?.some((artifact) => artifact.name === name);
      return Promise.resolve(isThere ? `/runs/${jobId}/${name}` : undefined);
    },
    remove: (jobId) => {
      removed.push(jobId);
      lines.delete(jobId);
      artifacts.delete(jobId);
      return Promise.resolve();
    },
  };
};
