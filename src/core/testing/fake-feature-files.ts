import type { FeatureFiles } from "../ports/analyses.ts";

/** Feature files in memory: "a whole" is the file of track "a", "a part" the one that is being written. */
export const createFakeFeatureFiles = (...whole: readonly string[]) => {
  const there = new Set(whole);
  const removed: string[] = [];
  const files: FeatureFiles = {
    sweep: (trackIds) => {
      for (const trackId of [...there]) if (!trackIds.has(trackId)) there.delete(trackId);
      return Promise.resolve(there);
    },
    file: (trackId, isComplete) => ({
      path: `${trackId} ${isComplete ? "whole" : "part"}`,
      isComplete,
    }),
    remove: ({ path }) => {
      removed.push(path);
      return Promise.resolve();
    },
  };
  return { ...files, removed, write: (trackId: string) => void there.add(trackId) };
};
