import { join } from "node:path";
import { createRunReader } from "./jobs/run-reader.ts";
import { serveLibrary } from "./library/serve-library.ts";
import { openForReading } from "./open.ts";
import type { ReaderCalls, StoreOptions } from "./thread-protocol.ts";

/** What the reader thread does when asked; it cannot change anything. */
export const serveReader = (
  options: Pick<StoreOptions, "folder">,
  nowMs: () => number = Date.now,
): ReaderCalls => {
  const db = openForReading(join(options.folder, "rumpus.db"));
  const library = serveLibrary(db, nowMs);

  /** Bit by bit, so that whoever asks for something small meanwhile need not wait for all of it. */
  const readAhead = (): void => {
    if (db.open && library.readSome()) setImmediate(readAhead);
  };
  setImmediate(readAhead);

  return {
    close: () => void db.close(),
    ...createRunReader(db),
    ...library.calls,
  };
};
