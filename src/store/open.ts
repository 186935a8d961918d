import Database from "better-sqlite3";

export type Db = Database.Database;

/**
 * `synchronous=FULL` is what makes "acknowledged" mean "on the medium": in WAL mode NORMAL may lose
 * the last commits when the plug is pulled (sqlite.org/pragma.html#pragma_synchronous).
 */
export const openForWriting = (path: string, synchronous: "FULL" | "NORMAL" = "FULL"): Db => {
  const db = new Database(path);
  try {
    db.pragma("journal_mode = WAL");
    db.pragma(`synchronous = ${synchronous}`);
    db.pragma("foreign_keys = ON");
    db.pragma("busy_timeout = 2000");
    db.pragma("cache_size = -1024");
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

export const openForReading = (path: string): Db => {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  db.pragma("busy_timeout = 2000");
  db.pragma("cache_size = -1024");
  return db;
};
