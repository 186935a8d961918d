import { migrate } from "../../migrate.ts";
import { type Db, openForReading, openForWriting } from "../../open.ts";
import { brokenArchive } from "../archive-fault.ts";
import type { Manifest } from "../manifest.ts";
import { countParty } from "./count-party.ts";

/**
 * Throws unless a party can start from this database: it is sound, is the one that the manifest
 * speaks of, and can be brought up to the schema of this Rumpus, which is then done.
 */
export const checkParty = (path: string, manifest: Manifest): void => {
  try {
    const found = withDb(openForReading(path), (db) =>
      String(db.pragma("integrity_check(1)", { simple: true })),
    );
    if (found !== "ok") throw brokenArchive(`its database is damaged (${found})`);
    const { schema, counts } = countParty(path);
    const isSame =
      schema === manifest.schema &&
      Object.entries(manifest.counts).every(
        ([table, count]) => counts[table as keyof typeof counts] === count,
      );
    if (!isSame) throw brokenArchive("its database is not the one that its list tells of");
    const brought = withDb(openForWriting(path), migrate);
    if (!brought.ok) throw brokenArchive(brought.detail);
  } catch (error) {
    const { code = "", message } = error as { code?: string; message: string };
    if (/^SQLITE_(?!FULL|IOERR|READONLY|CANTOPEN)/.test(code)) {
      throw brokenArchive(`its database cannot be used (${message})`);
    }
    throw error;
  }
};

const withDb = <Value>(db: Db, use: (db: Db) => Value): Value => {
  try {
    return use(db);
  } finally {
    db.close();
  }
};
