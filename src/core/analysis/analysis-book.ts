import type { Analysis, AnalysisStore, FeatureFiles } from "../ports/analyses.ts";
import type { Log } from "../ports/environment.ts";

export interface AnalysisBookDeps {
  readonly store: AnalysisStore;
  readonly files: FeatureFiles;
  readonly nowMs: () => number;
  /** Of the analyser: what another one found is found anew. */
  readonly version: number;
  /** What all feature files together may take. */
  readonly limitBytes: number;
  readonly log: Log;
}

/** "Used" is noted no finer than this: it is for choosing among thousands. */
const NOTE_EVERY_MS = 3_600_000;
/** What is remembered at most; a row takes about 200 bytes of memory. */
const ROWS_MAX = 100_000;

const oldestFirst = (rows: Iterable<Analysis>): readonly Analysis[] =>
  [...rows].sort((left, right) => left.usedAtMs - right.usedAtMs);

/** What is known about every song that was ever heard ahead, in memory and in the store. */
export const createAnalysisBook = (deps: AnalysisBookDeps) => {
  const { store, files, nowMs, version } = deps;
  const rows = new Map<string, Analysis>();

  const put = async (row: Analysis): Promise<void> => {
    await store.putAnalysis(row);
    rows.set(row.trackId, row);
  };

  const forgetOldest = (): readonly Analysis[] => {
    const surplus = oldestFirst(rows.values()).slice(0, Math.max(0, rows.size - ROWS_MAX));
    for (const { trackId } of surplus) rows.delete(trackId);
    return surplus;
  };

  /** What a full card does not take is found out anew at the next start. */
  const writeDown = async (
    forgotten: readonly Analysis[],
    changed: readonly Analysis[],
  ): Promise<void> => {
    try {
      if (forgotten.length > 0) await store.dropAnalyses(forgotten.map(({ trackId }) => trackId));
      for (const row of changed) await store.putAnalysis(row);
    } catch (error) {
      deps.log("warn", `lights: what is known of songs was not tidied up: ${error}`);
    }
  };

  return {
    /** Also tidies up: files without a row go, rows without their file know it. */
    load: async (): Promise<void> => {
      for (const row of await store.analyses()) rows.set(row.trackId, row);
      const surplus = forgetOldest();
      const withFile = [...rows.values()].filter(({ bytes }) => bytes > 0);
      const found = await files.sweep(new Set(withFile.map(({ trackId }) => trackId)));
      const bare = withFile
        .filter(({ trackId }) => !found.has(trackId))
        .map((row) => ({ ...row, bytes: 0 }));
      for (const row of bare) rows.set(row.trackId, row);
      await writeDown(surplus, bare);
    },
    put,
    find: (trackId: string): Analysis | undefined => rows.get(trackId),
    /** Its file is there, and as this analyser makes it. */
    hasFeatures: (trackId: string): boolean => {
      const row = rows.get(trackId);
      return row !== undefined && row.version === version && row.bytes > 0;
    },
    /** Removes its file; what is known of its loudness stays. */
    drop: async (trackId: string): Promise<void> => {
      const row = rows.get(trackId);
      if (row) await put({ ...row, bytes: 0 });
      await files.remove(files.file(trackId, true));
    },
    /** These songs matter now. */
    use: async (trackIds: readonly string[]): Promise<void> => {
      const atMs = nowMs();
      const used = trackIds.flatMap((trackId) => {
        const row = rows.get(trackId);
        return row && Math.abs(atMs - row.usedAtMs) >= NOTE_EVERY_MS ? [row] : [];
      });
      if (used.length === 0) return;
      for (const row of used) rows.set(row.trackId, { ...row, usedAtMs: atMs });
      await store.touchAnalyses(
        used.map(({ trackId }) => trackId),
        atMs,
      );
    },
    /** Removes files that were not used for long until the others fit; `kept` stay. */
    makeRoom: async (kept: ReadonlySet<string>): Promise<void> => {
      let bytes = 0;
      for (const row of rows.values()) bytes += row.bytes;
      // Sorting a hundred thousand takes longer than the main thread has.
      if (bytes <= deps.limitBytes) return;
      for (const row of oldestFirst(rows.values())) {
        if (bytes <= deps.limitBytes) return;
        if (row.bytes === 0 || kept.has(row.trackId)) continue;
        await put({ ...row, bytes: 0 });
        await files.remove(files.file(row.trackId, true));
        bytes -= row.bytes;
      }
    },
  };
};

export type AnalysisBook = ReturnType<typeof createAnalysisBook>;
