import { mkdirSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { AnalysisStore } from "../core/ports/analyses.ts";
import type { BanNotes } from "../core/ports/bans.ts";
import type { BoxMemory } from "../core/ports/box.ts";
import type { Collection } from "../core/ports/collection.ts";
import type { Log } from "../core/ports/environment.ts";
import type { RunStore } from "../core/ports/jobs.ts";
import type { Library } from "../core/ports/library.ts";
import type { LightStore } from "../core/ports/lights.ts";
import type { Playlists } from "../core/ports/playlists.ts";
import type { Secrets } from "../core/ports/secrets.ts";
import type { Statistics } from "../core/ports/statistics.ts";
import type { PartyStore, StorageFault } from "../core/ports/store.ts";
import type { UploadLedger } from "../core/ports/uploads.ts";
import { entryBeside } from "../lib/entry.ts";
import { failed, type Result } from "../lib/result.ts";
import { type Called, callThread } from "../lib/thread-calls.ts";
import { askAnalyses } from "./analyses/ask-analyses.ts";
import { askBans } from "./bans/ask-bans.ts";
import { askRunStore } from "./jobs/ask-run-store.ts";
import { askLibrary } from "./library/ask-library.ts";
import { askLightStore } from "./lights/ask-light-store.ts";
import { startReader } from "./start-reader.ts";
import { storageFaultOf } from "./storage-fault.ts";
import type { OpenFault, StoreOptions, WriterCalls } from "./thread-protocol.ts";
import { askUploadLedger } from "./uploads/ask-upload-ledger.ts";

const BACKUP_EVERY_MS = 3_600_000;

export interface Store
  extends PartyStore,
    Library,
    Collection,
    Playlists,
    Secrets,
    BoxMemory,
    UploadLedger {
  /** Opens (and mends, and migrates) the database; what was mended is for the host to know. */
  start(): Promise<Result<{ readonly mended: string | undefined }, OpenFault>>;
  backUp(): Promise<string>;
  /** Runs of background work. */
  readonly jobs: RunStore;
  /** What was found out about songs by hearing them ahead. */
  readonly analyses: AnalysisStore;
  /** What the host set up for the lights. */
  readonly lights: LightStore;
  /** What recognises who is banned. */
  readonly bans: BanNotes;
  /** The evening in numbers. */
  readonly statistics: Statistics;
  stop(): Promise<void>;
}

/** SQLite behind two threads: one writes, one reads, the caller never waits for a disk. */
export const createStore = (
  options: StoreOptions,
  nowMs: () => number,
  log: Log,
  onLost: (error: Error) => void,
): Store => {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const worker = new Worker(entryBeside(import.meta.url, "writer.worker"), {
    workerData: options,
  });
  let isStopping = false;
  worker.on("error", onLost);
  worker.on("exit", (code) => {
    if (!isStopping) onLost(new Error(`the store's writer ended with ${code}`));
  });
  const writer = callThread<WriterCalls>(worker);
  let reader: ReturnType<typeof startReader> | undefined;
  let backups: NodeJS.Timeout | undefined;
  const read = () => {
    if (!reader) throw new Error("the store is not open");
    return reader.calls();
  };
  let backingUp: Promise<string> = Promise.resolve("");
  /** One after the other: two at once would clean up each other's work. */
  const backUp = (): Promise<string> => {
    backingUp = backingUp.catch(() => "").then(() => copyOnce(options.folder, nowMs()));
    return backingUp;
  };

  /** A full card keeps what is too old until the next start, and ends nothing. */
  const noteUntidy = (what: string, tidied: Result<undefined, StorageFault>): void => {
    if (!tidied.ok) log("warn", `old ${what} were not forgotten: ${tidied.detail}`);
  };

  return {
    start: async () => {
      const opened = await writer.open(nowMs());
      if (!opened.ok) return opened;
      reader = startReader(options, log);
      backups = setInterval(() => {
        backUp().catch((error) => log("warn", `no backup could be made: ${error}`));
      }, BACKUP_EVERY_MS);
      backups.unref();
      const mended = describe(opened.value.recovery);
      if (mended !== undefined) log("error", mended);
      return { ok: true, value: { mended } };
    },
    backUp,
    stop: async () => {
      isStopping = true;
      clearInterval(backups);
      await reader?.stop();
      await closeWriter(writer, backUp, log);
      await worker.terminate();
    },
    ...askUploadLedger(writer),
    jobs: askRunStore(writer, read),
    analyses: askAnalyses(writer),
    lights: askLightStore(writer, log),
    bans: askBans(writer),
    statistics: {
      numbers: (span) => read().numbers(span),
      eveningStart: () => read().eveningStart(),
    },
    load: () => writer.load(),
    receipts: async (sinceMs) => {
      // Nobody sends a command again after a day.
      noteUntidy("receipts", await writer.forgetReceipts(sinceMs));
      return await writer.receipts(sinceMs);
    },
    commit: async (commit) => {
      try {
        return await writer.commit(commit);
      } catch (error) {
        const fault = storageFaultOf(error);
        if (!fault) throw error;
        return failed(fault, String(error));
      }
    },
    ...askLibrary(writer, read, nowMs),
    boxSetting: (name) => writer.getMeta(`box:${name}`),
    putBoxSetting: (name, value) => writer.putMeta(`box:${name}`, value),
    getSecret: (name) => writer.getMeta(`secret:${name}`),
    putSecret: (name, value) => writer.putMeta(`secret:${name}`, value),
    sessions: async () => {
      noteUntidy("sessions", await writer.forgetSessions(nowMs()));
      return await writer.sessions(nowMs());
    },
    putSession: (tokenHash, expiresAtMs) => writer.putSession(tokenHash, expiresAtMs),
    dropSession: (tokenHash) => writer.dropSession(tokenHash),
  };
};

const describe = (
  recovery: { readonly setAside: string; readonly from: string | undefined } | undefined,
): string | undefined =>
  recovery &&
  `The database was damaged and set aside as ${recovery.setAside}. ${
    recovery.from
      ? `The party goes on from the backup ${recovery.from}.`
      : "There was no good backup: the party starts anew."
  }`;

/** Answers the path of the new backup. */
const copyOnce = (folder: string, nowMs: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(entryBeside(import.meta.url, "backup.worker"), {
      workerData: { folder, nowMs },
    });
    let path: string | undefined;
    thread.once("message", (made: string) => {
      path = made;
    });
    thread.once("error", reject);
    // Not before it is gone: its open connection would keep the writer from tidying up.
    thread.once("exit", (code) => {
      if (path === undefined) reject(new Error(`the backup's thread ended with ${code}`));
      else resolve(path);
    });
  });

/** A backup that fails must not keep the party from ending. */
const closeWriter = async (
  writer: Called<WriterCalls>,
  backUp: () => Promise<string>,
  log: Log,
): Promise<void> => {
  try {
    await backUp();
  } catch (error) {
    log("warn", `no backup could be made: ${error}`);
  }
  await writer.close().catch((error) => log("warn", `closing the database: ${error}`));
};
