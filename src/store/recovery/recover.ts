import { copyFileSync, existsSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { listBackups } from "./backup.ts";
import { syncFolder } from "./sync-folder.ts";

/** What was done about a damaged database; `from` undefined: there was no good backup. */
export interface Recovery {
  readonly setAside: string;
  readonly from: string | undefined;
}

/** "ok", or what is wrong with the file. */
export const checkDatabase = (path: string): string => {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { fileMustExist: true });
    return String(db.pragma("quick_check(1)", { simple: true }));
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
  if (!existsSync(path) || checkDatabase(path) === "ok") return undefined;
  const stamp = new Date(nowMs).toISOString().replace(/[:.]/g, "-");
  const setAside = join(dirname(path), `${basename(path)}.damaged-${stamp}`);
  for (const suffix of ["", "-wal", "-shm"]) {
    if (existsSync(path + suffix)) renameSync(path + suffix, setAside + suffix);
  }
  const from = listBackups(backups).find((backup) => checkDatabase(backup) === "ok");
  if (from) {
    copyFileSync(from, `${path}.partial`);
    renameSync(`${path}.partial`, path);
  }
  syncFolder(dirname(path));
  return { setAside, from };
};
