import { JobSkipped } from "../../lib/job-child/job-error.ts";
import { serveJob } from "../../lib/job-child/serve-job.ts";
import { cleanCaches } from "./clean-caches.ts";

serveJob<object, { readonly jobIds: readonly string[] }>(async (job) => {
  // The daemon's own, see housekeeping-kinds.ts.
  const { dataFolder } = job.config as { readonly dataFolder: string };
  const known = new Set(job.pages.flatMap(({ jobIds }) => jobIds));
  const counts = await cleanCaches({
    dataFolder,
    isKnownRun: (jobId) => known.has(jobId),
    nowMs: Date.now(),
    signal: job.signal,
  });
  job.progress({ percent: 100, message: "Tidied up", counts });
  if (counts.runs + counts.partial === 0) throw new JobSkipped("There was nothing to tidy up.");
});
