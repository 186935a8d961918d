import { serveJob } from "../../lib/job-child/serve-job.ts";
import { importFolders } from "./import/import-folders.ts";
import type { ImportConfig, ImportNews, ImportPage } from "./import/import-messages.ts";

serveJob<unknown, ImportPage, ImportNews>(async (job) => {
  // The daemon that sent it is the same program.
  const config = job.config as ImportConfig;
  await importFolders({ ...job, input: config.look }, config);
});
