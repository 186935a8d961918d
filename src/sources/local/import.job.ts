import { setPriority } from "node:os";
import { type ImportInput, importFolders } from "./import-folders.ts";

// Music goes before housekeeping.
setPriority(10);
process.once("message", (input: ImportInput) => {
  void importFolders(input, (news) => process.send?.(news)).then(() => process.disconnect());
});
// A daemon that was killed needs no import any more.
process.once("disconnect", () => process.exit());
