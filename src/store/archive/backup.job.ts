import { readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { serveJob } from "../../lib/job-child/serve-job.ts";
import { archiveName } from "./archive-name.ts";
import { makeBackup } from "./packing/make-backup.ts";

const Config = z.object({ dataFolder: z.string().min(1), program: z.string() });

serveJob(async ({ config, artifactPath, signal, progress, log }) => {
  const { dataFolder, program } = Config.parse(config);
  const nowMs = Date.now();
  const target = artifactPath(archiveName(nowMs));
  sweep(dirname(target));
  const manifest = await makeBackup({
    dataFolder,
    target,
    program,
    nowMs,
    signal,
    progress,
    warn: (text) => log("warn", text),
  });
  const { tracks, plays, playlists, guests } = manifest.counts;
  const files = manifest.files.length;
  const counts = { tracks, plays, playlists, guests, files, bytes: statSync(target).size };
  progress({ percent: 100, message: "The backup was tried and is good", counts });
});

/** What an earlier attempt of this run left when it was killed. */
const sweep = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    if (name.endsWith(".partial")) rmSync(join(folder, name), { force: true });
  }
};
