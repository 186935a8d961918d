import type { Analysis, AnalysisStore } from "../ports/analyses.ts";

/** A store of analyses in memory. */
export const createFakeAnalysisStore = (...known: readonly Analysis[]): AnalysisStore => {
  const rows = new Map(known.map((row) => [row.trackId, row]));
  return {
    analyses: () => Promise.resolve([...rows.values()]),
    putAnalysis: (row) => Promise.resolve(void rows.set(row.trackId, row)),
    touchAnalyses: (trackIds, atMs) => {
      for (const trackId of trackIds) {
        const row = rows.get(trackId);
        if (row) rows.set(trackId, { ...row, usedAtMs: atMs });
      }
      return Promise.resolve();
    },
    dropAnalyses: (trackIds) => {
      for (const trackId of trackIds) rows.delete(trackId);
      return Promise.resolve();
    },
  };
};
