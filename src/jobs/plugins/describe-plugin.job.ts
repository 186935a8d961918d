import { serveJob } from "../../lib/job-child/serve-job.ts";
import { loadPlugin, type PluginConfig } from "./load-plugin.ts";

serveJob(async (job) => {
  // The daemon's own, see plugin-kind.ts.
  const { path } = job.config as PluginConfig;
  const { kind, title, about, schedule, timeLimitSec, memoryLimitMb, describeInput } =
    await loadPlugin(path);
  const input = describeInput();
  await job.tell({ kind, title, about, schedule, timeLimitSec, memoryLimitMb, input });
});
