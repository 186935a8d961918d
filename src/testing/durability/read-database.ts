import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Cell, cellOf, type VoteValue } from "./ballot.ts";

/** What a database file holds, read past our own store by Node's SQLite. */
export interface Found {
  /** "ok", or what is wrong with the file. */
  readonly integrity: string;
  readonly seq: number;
  readonly votes: ReadonlyMap<Cell, VoteValue>;
  readonly entries: ReadonlySet<string>;
  /** Votes on entries that do not wait: written apart from the entry. */
  readonly orphans: number;
}

/** Opens the file as the next start would, write-ahead log and all. */
export const readDatabase = (path: string): Found => {
  const db = new DatabaseSync(path);
  try {
    const rows = (sql: string) => db.prepare(sql).all();
    const votes = new Map<Cell, VoteValue>();
    for (const row of rows("SELECT entry_id, guest_id, value FROM votes")) {
      const cell = cellOf(String(row["entry_id"]), String(row["guest_id"]));
      if (votes.has(cell)) throw new Error(`${cell} voted twice`);
      votes.set(cell, row["value"] === 1 ? 1 : -1);
    }
    return {
      integrity: rows("PRAGMA integrity_check")
        .map((row) => row["integrity_check"])
        .join("; "),
      seq: Number(rows("SELECT seq FROM party")[0]?.["seq"] ?? 0),
      votes,
      entries: new Set(rows("SELECT entry_id FROM entries").map((row) => String(row["entry_id"]))),
      orphans: rows("SELECT 1 FROM votes WHERE entry_id NOT IN (SELECT entry_id FROM entries)")
        .length,
    };
  } finally {
    db.close();
  }
};

/**
 * Reads a copy: opening the file itself would mend it, and mending is what the next daemon has to
 * do. Undefined: there is none yet.
 */
export const readCopy = (folder: string, scratch: string): Found | undefined => {
  const files = ["rumpus.db", "rumpus.db-wal"].filter((name) => existsSync(join(folder, name)));
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  for (const name of files) copyFileSync(join(folder, name), join(scratch, name));
  return files.includes("rumpus.db") ? readDatabase(join(scratch, "rumpus.db")) : undefined;
};
