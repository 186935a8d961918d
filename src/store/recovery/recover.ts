import { copyFileSync, existsSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { listBackups } from "./backup.ts";
import { syncPath } from "./sync-path.ts";

/** What was done about a damaged database; `from` undefined: there was no good backup. */
export interface Recovery {
  readonly setAside: string;
  readonly from: string | undefined;
}

/** "ok", "empty" (SQLite takes a file of no bytes for a good one), or what is wrong with the file. */
export const checkDatabase = (path: string): string => {
  let db: Database.Database | undefined;
  try {
    // Who may write sweeps the log away on closing, and with it what could still be saved.
    db = new Database(path, { readonly: true, fileMustExist: true });
    const found = String(db.pragma("quick_check(1)", { simple: true }));
    const hasSchema = db.pragma("user_version", { simple: true }) !== 0;
    return found === "ok" && !hasSchema ? "empty" : found;
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    // A full or write-protected disk says nothing about the file.
    if (!/^SQLITE_(NOTADB|CORRUPT)/.test(code)) throw error;
    return String(error);
  } finally {
    db?.close();
  }
};

/** Sets a damaged database aside and puts the newest good backup in its place. */
export const recoverIfDamaged = (
  path: string,
  backups: string,
  nowMs: number,
): Recovery | undefined => {
  const restored = `${path}.restored`;
  // An earlier recovery was cut off between its last two steps.
  if (!existsSync(path) && existsSync(restored)) renameSync(restored, path);
  const state = existsSync(path) ? checkDatabase(path) : "ok";
  if (state === "ok") return undefined;
  const from = listBackups(backups).find((backup) => checkDatabase(backup) === "ok");
  // The very first start was cut off: there is nothing to mend.
  if (state === "empty" && !from) return undefined;
  const stamp = new Date(nowMs).toISOString().replace(/[:.]/g, "-");
  const setAside = join(dirname(path), `${basename(path)}.damaged-${stamp}`);
  if (from) {
    copyFileSync(from, `${path}.partial`);
    syncPath(`${path}.partial`);
    renameSync(`${path}.partial`, restored);
  }
  // The log goes first: SQLite would play it into whatever file has the name.
  for (const suffix of ["-wal", "-shm", ""]) {
    if (existsSync(path + suffix)) renameSync(path + suffix, setAside + suffix);
  }
  if (from) renameSync(restored, path);
  syncPath(dirname(path));
  return { setAside, from };
};
