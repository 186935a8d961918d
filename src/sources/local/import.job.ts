import { setPriority } from "node:os";
import { type ImportInput, type ImportNews, importFolders } from "./import-folders.ts";

// Music goes before housekeeping.
setPriority(10);
/** Leaving before the last news is out would lose it: a big one does not fit into the pipe at once. */
let lastNews: Promise<unknown> = Promise.resolve();
const tell = (news: ImportNews): void => {
  lastNews = new Promise((resolve) => process.send?.(news, resolve));
};
process.once("message", (input: ImportInput) => {
  void importFolders(input, tell)
    .then(() => lastNews)
    .then(() => process.disconnect());
});
// A daemon that was killed needs no import any more.
process.once("disconnect", () => process.exit());
