import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Db } from "../open.ts";
import { syncPath } from "./sync-path.ts";

export const BACKUPS_KEPT = 5;

/** Newest first. */
export const listBackups = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^rumpus-.*\.db$/.test(name))
        .sort()
        .reverse()
        .map((name) => join(folder, name))
    : [];

/**
 * Writes a compact copy under a temporary name and renames it when it is complete, so that a backup
 * is whole or not there; keeps the newest five. Answers its path.
 */
export const backUp = (db: Db, folder: string, nowMs: number): string => {
  mkdirSync(folder, { recursive: true });
  const stamp = new Date(afterNewest(folder, nowMs)).toISOString().replace(/[:.]/g, "-");
  const target = join(folder, `rumpus-${stamp}.db`);
  const partial = `${target}.partial`;
  for (const name of readdirSync(folder)) {
    if (name.endsWith(".partial")) rmSync(join(folder, name), { force: true });
  }
  db.prepare("VACUUM INTO ?").run(partial);
  syncPath(partial);
  renameSync(partial, target);
  syncPath(folder);
  for (const old of listBackups(folder).slice(BACKUPS_KEPT)) rmSync(old, { force: true });
  return target;
};

/** A clock that was set back (a Pi has none of its own) must not make the newest backup the oldest. */
const afterNewest = (folder: string, nowMs: number): number => {
  const [newest = ""] = listBackups(folder);
  const stamp = /rumpus-(.*)T(\d\d)-(\d\d)-(\d\d)-(\d\d\d)Z\.db$/.exec(newest);
  if (!stamp) return nowMs;
  const [, day, hours, minutes, seconds, ms] = stamp;
  const newestMs = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${ms}Z`);
  return Number.isFinite(newestMs) ? Math.max(nowMs, newestMs + 1) : nowMs;
};
