import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { archiveName } from "../../src/store/archive/archive-name.ts";
import { inWords } from "../../src/store/archive/free-space.ts";
import { makeBackup } from "../../src/store/archive/packing/make-backup.ts";
import { Complaint, describeCounts, run } from "./command-line.ts";

const USAGE = `Usage: scripts/backup [FILE] [--data FOLDER]
  FILE            the backup to write (rumpus-<date>-<time>.tar.zst in this folder)
  --data FOLDER   where the party is kept (RUMPUS_DATA, ./data); it may be running`;

const PACKAGE = new URL("../../package.json", import.meta.url);

await run(USAGE, async ({ dataFolder, file, folder }, signal) => {
  const nowMs = Date.now();
  const target = file ?? join(folder, archiveName(nowMs));
  if (existsSync(target)) throw new Complaint(`${target} is there already: choose another name`);
  if (!existsSync(dirname(target))) {
    throw new Complaint(`there is no folder ${dirname(target)}: make it, or choose another`);
  }
  if (!existsSync(join(dataFolder, "rumpus.db"))) {
    throw new Complaint(`there is no party in ${dataFolder}: say with --data where it is`);
  }
  const { counts } = await makeBackup({
    dataFolder,
    target,
    program: JSON.parse(readFileSync(PACKAGE, "utf8")).version,
    nowMs,
    signal,
    progress: ({ message }) => {
      if (message !== undefined && process.stderr.isTTY) process.stderr.write(`${message} ...\n`);
    },
    warn: (text) => process.stderr.write(`${text}\n`),
  });
  const { size } = statSync(target);
  return `${target} (${inWords(size)}) was written and tried: ${describeCounts(counts)}`;
});
