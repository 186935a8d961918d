import { synthesiseDemoSongs } from "./synthesise.ts";

const [folder] = process.argv.slice(2);

const report = (done: number, of: number): void => {
  const percent = Math.round((100 * done) / of);
  process.send?.({ kind: "progress", percent, message: `demo song ${done} of ${of}` });
};

// A daemon that is gone needs no songs any more.
process.once("disconnect", () => process.exit());

try {
  if (folder === undefined) throw new Error("usage: synthesise.job.ts FOLDER");
  await synthesiseDemoSongs(folder, { onProgress: report });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
// The open channel would keep it alive.
if (process.connected) process.disconnect();
