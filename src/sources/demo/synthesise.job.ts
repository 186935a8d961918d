import { JobError } from "../../lib/job-child/job-error.ts";
import { serveJob } from "../../lib/job-child/serve-job.ts";
import { synthesiseDemoSongs } from "./synthesise.ts";

serveJob(async ({ config, progress, signal }) => {
  // The daemon's own, see demo-music.ts.
  const { folder } = config as { readonly folder: string };
  await synthesiseDemoSongs(folder, {
    signal,
    onProgress: (done, of) => {
      const message = `Demo song ${done} of ${of}`;
      progress({ percent: Math.round((100 * done) / of), message, counts: { songs: done } });
    },
  }).catch((error) => {
    throw new JobError("demo-failed", error instanceof Error ? error.message : String(error));
  });
});
