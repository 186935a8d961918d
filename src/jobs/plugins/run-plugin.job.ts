import { JobError } from "../../lib/job-child/job-error.ts";
import { serveJob } from "../../lib/job-child/serve-job.ts";
import { loadPlugin, type PluginConfig, wordsOf } from "./load-plugin.ts";

serveJob(async (job) => {
  // The daemon's own, see plugin-kind.ts.
  const { path, api } = job.config as PluginConfig;
  const plugin = await loadPlugin(path);
  const parsed = plugin.parseInput(job.input);
  if (!parsed.ok) throw new JobError("bad-input", parsed.detail);
  const { jobId, signal, progress, log, notify, artifactPath } = job;
  const context = { jobId, input: parsed.value, signal, progress, log, notify, artifactPath, api };
  try {
    await plugin.run(context);
  } catch (error) {
    const isMeant = error instanceof Error && /^Job(Error|Skipped)$/.test(error.name);
    throw isMeant ? error : new JobError("plugin-failed", wordsOf(error));
  }
});
