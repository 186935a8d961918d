import { describe, expect, it } from "vitest";
import type { Analysis, AnalysisStore } from "../ports/analyses.ts";
import { anAnalysis } from "./an-analysis.ts";

export interface AnalysisStoreRig {
  readonly store: AnalysisStore;
  /** The store as it is after the daemon was started again. */
  readonly restart: () => Promise<AnalysisStore>;
}

const byTrack = (rows: readonly Analysis[]): readonly Analysis[] =>
  [...rows].sort((left, right) => left.trackId.localeCompare(right.trackId));

/** What every store of analyses does. */
export const analysisStoreContract = (
  name: string,
  make: () => Promise<AnalysisStoreRig>,
): void => {
  describe(`${name} as a store of analyses`, () => {
    it("keeps what was found about songs as it is, also over a restart", async () => {
      const { store, restart } = await make();
      const songs = [anAnalysis("a"), anAnalysis("b", { bpm: 0, peakDb: 1.25, bytes: 0 })];

      for (const song of songs) await store.putAnalysis(song);

      expect(byTrack(await (await restart()).analyses())).toEqual(songs);
    });

    it("keeps the newest of a song", async () => {
      const { store } = await make();

      await store.putAnalysis(anAnalysis("a"));
      await store.putAnalysis(anAnalysis("a", { version: 2, bytes: 7 }));

      expect(await store.analyses()).toEqual([anAnalysis("a", { version: 2, bytes: 7 })]);
    });

    it("notes which songs were used, and makes up none", async () => {
      const { store } = await make();
      for (const trackId of ["a", "b"]) await store.putAnalysis(anAnalysis(trackId));

      await store.touchAnalyses(["b", "stranger"], 99);

      const songs = byTrack(await store.analyses());
      expect(songs.map(({ trackId, usedAtMs }) => [trackId, usedAtMs])).toEqual([
        ["a", 5],
        ["b", 99],
      ]);
    });

    it("forgets the songs that it is told to forget", async () => {
      const { store } = await make();
      for (const trackId of ["a", "b", "c"]) await store.putAnalysis(anAnalysis(trackId));

      await store.dropAnalyses(["a", "c", "stranger"]);

      expect((await store.analyses()).map(({ trackId }) => trackId)).toEqual(["b"]);
    });
  });
};
