import type { Commit, Receipt, StorageFault } from "../core/ports/store.ts";
import type { Party } from "../domain/party.ts";
import type { Result } from "../lib/result.ts";
import type { AnalysisCalls } from "./analyses/analysis-writer.ts";
import type { BanCalls } from "./bans/ban-writer.ts";
import type { RunReaderCalls } from "./jobs/run-reader.ts";
import type { RunWriterCalls } from "./jobs/run-writer.ts";
import type { LibraryReaderCalls, LibraryWriterCalls } from "./library/library-calls.ts";
import type { LightWriterCalls } from "./lights/light-writer.ts";
import type { Recovery } from "./recovery/recover.ts";
import type { StatisticsCalls } from "./statistics/read-statistics.ts";
import type { UploadLedgerCalls } from "./uploads/upload-ledger.ts";

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
export interface WriterCalls
  extends UploadLedgerCalls,
    RunWriterCalls,
    LibraryWriterCalls,
    AnalysisCalls,
    LightWriterCalls,
    BanCalls {
  open(nowMs: number): Result<{ readonly recovery: Recovery | undefined }, OpenFault>;
  load(): Party;
  receipts(sinceMs: number): readonly Receipt[];
  forgetReceipts(beforeMs: number): Result<undefined, StorageFault>;
  commit(commit: Commit): Result<undefined, StorageFault>;
  putMeta(key: string, value: string): void;
  getMeta(key: string): string | undefined;
  putSession(tokenHash: string, expiresAtMs: number): void;
  dropSession(tokenHash: string): void;
  sessions(nowMs: number): readonly { readonly tokenHash: string; readonly expiresAtMs: number }[];
  forgetSessions(nowMs: number): Result<undefined, StorageFault>;
  close(): void;
}

/** What the reader thread can be asked. */
export interface ReaderCalls extends RunReaderCalls, LibraryReaderCalls, StatisticsCalls {
  /** A connection that is open keeps the writer from tidying up its log. */
  close(): void;
}
