import { join } from "node:path";
import type { Receipt } from "../core/ports/store.ts";
import type { GuestId } from "../domain/ids.ts";
import { newParty } from "../domain/party.ts";
import { createMemoryRelease } from "../lib/release-memory.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import { createAnalysisWriter } from "./analyses/analysis-writer.ts";
import { serveAnalyses } from "./analyses/ask-analyses.ts";
import { createBanWriter, serveBans } from "./bans/ban-writer.ts";
import { serveRunWriter } from "./jobs/ask-run-store.ts";
import { createRunWriter } from "./jobs/run-writer.ts";
import { serveLibraryWriter } from "./library/ask-library.ts";
import { createLightWriter, serveLightWriter } from "./lights/light-writer.ts";
import { migrate } from "./migrate.ts";
import { type Db, openForWriting } from "./open.ts";
import { loadParty } from "./reading/load-party.ts";
import { recoverIfDamaged } from "./recovery/recover.ts";
import { storageFaultOf } from "./storage-fault.ts";
import type { OpenFault, StoreOptions, WriterCalls } from "./thread-protocol.ts";
import { serveUploadLedger } from "./uploads/ask-upload-ledger.ts";
import { createUploadLedger } from "./uploads/upload-ledger.ts";
import { createLibraryWriter } from "./writing/library-writer.ts";
import { tryWrite } from "./writing/try-write.ts";
import { createCommitWriter } from "./writing/write-commit.ts";

/** What the writer thread does when asked; it alone changes the database. */
export const serveWriter = (options: StoreOptions): WriterCalls => {
  const path = join(options.folder, "rumpus.db");
  const backups = join(options.folder, "backups");
  let opened: ReturnType<typeof prepareWriters> | undefined;
  const writers = (): ReturnType<typeof prepareWriters> => {
    if (!opened) throw new Error("the store is not open");
    return opened;
  };

  const libraryWriter = serveLibraryWriter(() => writers().library);
  const memory = createMemoryRelease();

  return {
    open: (nowMs) => {
      try {
        const recovery = recoverIfDamaged(path, backups, nowMs);
        const db = openForWriting(path, options.synchronous);
        const migrated = migrate(db);
        if (!migrated.ok) {
          db.close();
          return migrated;
        }
        opened = prepareWriters(db);
        // What opening needed is not needed again.
        memory.worked(Number.POSITIVE_INFINITY);
        return ok({ recovery });
      } catch (error) {
        return openFault(error);
      }
    },
    load: () => loadParty(writers().db),
    receipts: (sinceMs) => readReceipts(writers().db, sinceMs),
    forgetReceipts: (beforeMs) => tryWrite(() => writers().dropOldReceipts.run(beforeMs)),
    commit: (commit) => {
      const result = tryWrite(() => writers().commit(commit));
      if (options.commitDelayMs > 0) wait(options.commitDelayMs);
      return result;
    },
    ...libraryWriter,
    putFiles: (outcomes, nowMs) => {
      memory.worked(outcomes.length);
      libraryWriter.putFiles(outcomes, nowMs);
    },
    putMeta: (key, value) => void writers().putMeta.run(key, value),
    getMeta: (key) => writers().getMeta.get(key)?.value,
    putSession: (hash, expiresAtMs) => void writers().putSession.run(hash, expiresAtMs),
    dropSession: (hash) => void writers().dropSession.run(hash),
    sessions: (nowMs) =>
      writers()
        .sessions.all(nowMs)
        .map((row) => ({ tokenHash: row.token_hash, expiresAtMs: row.expires_at })),
    forgetSessions: (nowMs) => tryWrite(() => writers().dropOldSessions.run(nowMs)),
    ...serveUploadLedger(() => writers().uploads),
    ...serveRunWriter(() => writers().runs),
    ...serveAnalyses(() => writers().analyses),
    ...serveLightWriter(() => writers().lights),
    ...serveBans(() => writers().bans),
    close: () => {
      memory.stop();
      const { db } = writers();
      opened = undefined;
      db.close();
    },
  };
};

const prepareWriters = (db: Db) => {
  const { seq, plays, round, seed, ticks, playback } = newParty;
  db.prepare(
    `INSERT OR IGNORE INTO party (id, seq, plays, round, seed, ticks, playback)
     VALUES (1, ?, ?, ?, ?, ?, ?)`,
  ).run(seq, plays, round, seed, ticks, JSON.stringify({ ...playback, current: null }));
  return {
    db,
    commit: createCommitWriter(db),
    library: createLibraryWriter(db),
    uploads: createUploadLedger(db),
    runs: createRunWriter(db),
    analyses: createAnalysisWriter(db),
    lights: createLightWriter(db),
    bans: createBanWriter(db),
    putMeta: db.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"),
    getMeta: db.prepare<[string], { value: string }>("SELECT value FROM meta WHERE key = ?"),
    putSession: db.prepare(
      "INSERT OR REPLACE INTO sessions (token_hash, expires_at) VALUES (?, ?)",
    ),
    dropSession: db.prepare("DELETE FROM sessions WHERE token_hash = ?"),
    dropOldSessions: db.prepare("DELETE FROM sessions WHERE expires_at <= ?"),
    sessions: db.prepare<[number], { token_hash: string; expires_at: number }>(
      "SELECT * FROM sessions WHERE expires_at > ?",
    ),
    dropOldReceipts: db.prepare("DELETE FROM receipts WHERE at < ?"),
  };
};

const readReceipts = (db: Db, sinceMs: number): readonly Receipt[] =>
  db
    .prepare<[number], { guest_id: string; key: string; answer: string; at: number }>(
      "SELECT * FROM receipts WHERE at >= ? ORDER BY at DESC LIMIT 20000",
    )
    .all(sinceMs)
    .reverse()
    .map(({ guest_id, key, answer, at }) => ({
      guestId: guest_id as GuestId,
      key,
      answer,
      atMs: at,
    }));

const openFault = (error: unknown): Result<never, OpenFault> => {
  const fault = storageFaultOf(error);
  if (!fault) throw error;
  return failed(fault, String(error));
};

/** Blocks this thread alone, as an fsync of a slow card does. */
const wait = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
};
