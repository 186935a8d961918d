import type { Analysis } from "../../core/ports/analyses.ts";
import type { Db } from "../open.ts";

/** What the writer thread can be asked about analyses. */
export interface AnalysisCalls {
  analyses(): readonly Analysis[];
  putAnalysis(analysis: Analysis): void;
  touchAnalyses(trackIds: readonly string[], atMs: number): void;
  dropAnalyses(trackIds: readonly string[]): void;
}

/** Analyses in SQLite: reads and writes on one thread, as they are read only once. */
export const createAnalysisWriter = (db: Db): AnalysisCalls => {
  const all = db.prepare<[], Analysis>(
    `SELECT track_id AS trackId, version, bpm, confidence, loudness_lufs AS loudnessLufs,
       peak_db AS peakDb, bytes, used_at AS usedAtMs
     FROM analyses`,
  );
  const put = db.prepare(
    `INSERT OR REPLACE INTO analyses
       (track_id, version, bpm, confidence, loudness_lufs, peak_db, bytes, used_at)
     VALUES (@trackId, @version, @bpm, @confidence, @loudnessLufs, @peakDb, @bytes, @usedAtMs)`,
  );
  const touch = db.prepare("UPDATE analyses SET used_at = ? WHERE track_id = ?");
  const drop = db.prepare("DELETE FROM analyses WHERE track_id = ?");

  return {
    analyses: () => all.all(),
    putAnalysis: (analysis) => void put.run(analysis),
    touchAnalyses: db.transaction((trackIds: readonly string[], atMs: number) => {
      for (const trackId of trackIds) touch.run(atMs, trackId);
    }),
    dropAnalyses: db.transaction((trackIds: readonly string[]) => {
      for (const trackId of trackIds) drop.run(trackId);
    }),
  };
};
