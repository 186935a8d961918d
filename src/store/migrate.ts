import { readdirSync, readFileSync } from "node:fs";
import { failed, ok, type Result } from "../lib/result.ts";
import type { Db } from "./open.ts";

const FOLDER = new URL("./migrations/", import.meta.url);

interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** `0001-party.sql` brings the schema to version 1, and so on; files are only ever added. */
const readMigrations = (folder: URL): readonly Migration[] =>
  readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({
      version: Number(name.slice(0, 4)),
      sql: readFileSync(new URL(name, folder), "utf8"),
    }));

/** Brings the schema up to date, each step in a transaction of its own. */
export const migrate = (db: Db, folder: URL = FOLDER): Result<number, "schema-newer"> => {
  const migrations = readMigrations(folder);
  const newest = migrations.at(-1)?.version ?? 0;
  const current = Number(db.pragma("user_version", { simple: true }));
  if (current > newest) {
    return failed(
      "schema-newer",
      `the database has schema ${current}, this Rumpus knows ${newest}: start the newer Rumpus that wrote it, or restore an older backup`,
    );
  }
  for (const { version, sql } of migrations) {
    if (version <= current) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    })();
  }
  return ok(newest);
};
