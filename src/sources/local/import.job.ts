import { setPriority } from "node:os";
import type { KnownFile } from "../../core/ports/collection.ts";
import {
  type ImportInput,
  type ImportNews,
  importFolders,
  type KnownPage,
} from "./import-folders.ts";

// Music goes before housekeeping.
setPriority(10);
/** Leaving before the last news is out would lose it: a big one does not fit into the pipe at once. */
let lastNews: Promise<unknown> = Promise.resolve();
const tell = (news: ImportNews): void => {
  lastNews = new Promise((resolve) => process.send?.(news, resolve));
};
const known: KnownFile[] = [];
process.on("message", (message: ImportInput | KnownPage) => {
  if ("known" in message) {
    known.push(...message.known);
    return;
  }
  void importFolders(message, known, tell)
    .then(() => lastNews)
    .then(() => process.disconnect());
});
// A daemon that was killed needs no import any more.
process.once("disconnect", () => process.exit());
