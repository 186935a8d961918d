import type { AnalysisStore } from "../../core/ports/analyses.ts";
import type { Called } from "../../lib/thread-calls.ts";
import type { AnalysisCalls } from "./analysis-writer.ts";

/** What is kept of analyses as the rest of the daemon sees it: it asks the writer thread. */
export const askAnalyses = (writer: Called<AnalysisCalls>): AnalysisStore => ({
  analyses: () => writer.analyses(),
  putAnalysis: (analysis) => writer.putAnalysis(analysis),
  touchAnalyses: (trackIds, atMs) => writer.touchAnalyses(trackIds, atMs),
  dropAnalyses: (trackIds) => writer.dropAnalyses(trackIds),
});

/** The same calls on the writer's thread, which can answer when the database is open. */
export const serveAnalyses = (analyses: () => AnalysisCalls): AnalysisCalls => ({
  analyses: () => analyses().analyses(),
  putAnalysis: (analysis) => analyses().putAnalysis(analysis),
  touchAnalyses: (trackIds, atMs) => analyses().touchAnalyses(trackIds, atMs),
  dropAnalyses: (trackIds) => analyses().dropAnalyses(trackIds),
});
