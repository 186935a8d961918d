import { type Db, openForReading } from "../../open.ts";
import type { Counts } from "../manifest.ts";

/** What is in a database: enough to see that it is the same one. */
export const countParty = (path: string): { readonly schema: number; readonly counts: Counts } => {
  const db = openForReading(path);
  try {
    return {
      schema: Number(db.pragma("user_version", { simple: true })),
      counts: {
        tracks: countRows(db, "tracks"),
        plays: countRows(db, "plays"),
        playlists: countRows(db, "playlists"),
        guests: countRows(db, "guests"),
      },
    };
  } finally {
    db.close();
  }
};

/** An older schema may not have the table yet. */
const countRows = (db: Db, table: keyof Counts): number => {
  const isThere = db
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?")
    .get(table);
  if (!isThere) return 0;
  return db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
};
