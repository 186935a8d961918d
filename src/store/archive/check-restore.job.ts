import { existsSync, rmSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import * as z from "zod";
import { JobError } from "../../lib/job-child/job-error.ts";
import { serveJob } from "../../lib/job-child/serve-job.ts";
import { createMeter } from "./meter.ts";
import { prepareRestore } from "./restoring/prepare-restore.ts";
import { UPLOAD_NAME } from "./restoring/receive-archive.ts";
import { restoreFolder } from "./restoring/restore-folder.ts";

const Config = z.object({ dataFolder: z.string().min(1) });

serveJob<{ readonly path: string }>(async ({ input, config, signal, progress }) => {
  const { dataFolder } = Config.parse(config);
  const archive = input.path;
  if (!existsSync(archive)) {
    throw new JobError("no-such-file", "the backup is not there any more", {
      todo: "send it again",
    });
  }
  progress({ percent: 0, message: "Checking the backup" });
  // What comes out of music is about as large as what goes in.
  const onBytes = createMeter(statSync(archive).size, (percent) => progress({ percent }));
  try {
    const { counts } = await prepareRestore({ dataFolder, archive, signal, onBytes });
    progress({ percent: 100, message: "The backup is good", counts });
  } finally {
    if (isUpload(dataFolder, archive)) rmSync(archive, { force: true });
  }
});

/** What was sent for this check alone; a backup that an earlier run made stays. */
const isUpload = (dataFolder: string, path: string): boolean =>
  dirname(path) === restoreFolder(dataFolder) && UPLOAD_NAME.test(basename(path));
