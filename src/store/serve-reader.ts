import { join } from "node:path";
import { createMemoryRelease } from "../lib/release-memory.ts";
import { createRunReader } from "./jobs/run-reader.ts";
import { serveLibrary } from "./library/serve-library.ts";
import { openForReading } from "./open.ts";
import { createStatistics } from "./statistics/read-statistics.ts";
import type { ReaderCalls, StoreOptions } from "./thread-protocol.ts";

/** About so many at a time. */
const READ_AHEAD_ROWS = 250;

/** What the reader thread does when asked; it cannot change anything. */
export const serveReader = (
  options: Pick<StoreOptions, "folder">,
  nowMs: () => number = Date.now,
): ReaderCalls => {
  const db = openForReading(join(options.folder, "rumpus.db"));
  const library = serveLibrary(db, nowMs);
  const memory = createMemoryRelease();

  /** Bit by bit, so that whoever asks for something small meanwhile need not wait for all of it. */
  const readAhead = (): void => {
    if (!db.open || !library.readSome()) return;
    memory.worked(READ_AHEAD_ROWS);
    setImmediate(readAhead);
  };
  setImmediate(readAhead);

  return {
    close: () => {
      memory.stop();
      db.close();
    },
    ...createRunReader(db),
    ...createStatistics(db),
    ...library.calls,
    knownFiles: (afterPath) => {
      const files = library.calls.knownFiles(afterPath);
      memory.worked(files.length);
      return files;
    },
  };
};
