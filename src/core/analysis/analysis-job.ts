import type { Analysis } from "../ports/analyses.ts";

/** The kind of work that hears a song ahead. */
export const ANALYSE = "analyse";

export interface AnalyseInput {
  readonly trackId: string;
  /** Absolute path. */
  readonly source: string;
  /** A picture, for the palette. */
  readonly coverPath?: string | undefined;
}

/** What its process tells. */
export type AnalysisNews =
  /** The first frames are on disk. */
  | { readonly kind: "part"; readonly trackId: string }
  /** The feature file is whole. */
  | { readonly kind: "done"; readonly analysis: Omit<Analysis, "usedAtMs"> };
