import type { FeatureFile } from "./lights.ts";

/** What is kept about an analysed track besides its feature file. */
export interface Analysis {
  readonly trackId: string;
  /** Of the analyser that made it; another one's is made anew. */
  readonly version: number;
  readonly bpm: number;
  readonly confidence: number;
  readonly loudnessLufs: number;
  readonly peakDb: number;
  /** Size of its feature file; 0: the file was removed to make room, the rest still holds. */
  readonly bytes: number;
  readonly usedAtMs: number;
}

export interface AnalysisStore {
  /** All of them, for the memory at start. */
  analyses(): Promise<readonly Analysis[]>;
  putAnalysis(analysis: Analysis): Promise<void>;
  /** The songs' files were used now. */
  touchAnalyses(trackIds: readonly string[], atMs: number): Promise<void>;
  dropAnalyses(trackIds: readonly string[]): Promise<void>;
}

/** The feature files of all tracks. */
export interface FeatureFiles {
  /** Removes what is not the whole file of one of these tracks; answers whose there are. */
  sweep(trackIds: ReadonlySet<string>): Promise<ReadonlySet<string>>;
  /** The whole file of a track, or the one that is still being written; looks at no disk. */
  file(trackId: string, isComplete: boolean): FeatureFile;
  /** Resolves also when there is none. */
  remove(file: FeatureFile): Promise<void>;
}
