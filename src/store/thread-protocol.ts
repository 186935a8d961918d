import type { Collection, ImportedTrack } from "../core/ports/collection.ts";
import type { Library } from "../core/ports/library.ts";
import type { Commit, Receipt, StorageFault } from "../core/ports/store.ts";
import type { Party } from "../domain/party.ts";
import type { Result } from "../lib/result.ts";
import type { Recovery } from "./recovery/recover.ts";

/** What the store's threads are given when they start. */
export interface StoreOptions {
  /** The folder that holds rumpus.db and backups/. */
  readonly folder: string;
  /** Waits so long after every write, as a slow SD card would; for measuring. */
  readonly commitDelayMs: number;
  /** NORMAL loses acknowledged votes when the plug is pulled; for showing that the test can fail. */
  readonly synchronous: "FULL" | "NORMAL";
}

export type OpenFault = "schema-newer" | "storage-readonly" | "storage-full" | "storage-failed";

/** What the writer thread can be asked. */
export interface WriterCalls {
  open(nowMs: number): Result<{ readonly recovery: Recovery | undefined }, OpenFault>;
  load(): Party;
  receipts(sinceMs: number): readonly Receipt[];
  commit(commit: Commit): Result<undefined, StorageFault>;
  putTracks(tracks: readonly ImportedTrack[], nowMs: number): void;
  markMissing(paths: readonly string[], nowMs: number): void;
  putMeta(key: string, value: string): void;
  getMeta(key: string): string | undefined;
  putSession(tokenHash: string, expiresAtMs: number): void;
  dropSession(tokenHash: string): void;
  sessions(nowMs: number): readonly { readonly tokenHash: string; readonly expiresAtMs: number }[];
  close(): void;
}

/** What the reader thread can be asked. */
export interface ReaderCalls {
  track: Sync<Library["track"]>;
  search: Sync<Library["search"]>;
  count: Sync<Library["count"]>;
  history: Sync<Library["history"]>;
  suggest: Sync<Library["suggest"]>;
  knownFiles: Sync<Collection["knownFiles"]>;
  /** A connection that is open keeps the writer from tidying up its log. */
  close(): void;
}

type Sync<Call> = Call extends (...args: infer Args) => Promise<infer Answer>
  ? (...args: Args) => Answer
  : never;
