import type { AnalyseInput, AnalysisNews } from "../../core/analysis/analysis-job.ts";
import { serveJob } from "../../lib/job-child/serve-job.ts";
import { runAnalysis } from "./run-analysis.ts";

serveJob<AnalyseInput, never, AnalysisNews>((job) => {
  // The daemon's own, see analysis-kind.ts.
  const { featureFolder } = job.config as { readonly featureFolder: string };
  return runAnalysis(job, featureFolder);
});
