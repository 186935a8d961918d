import { existsSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { JobError } from "../../../lib/job-child/job-error.ts";
import { openForReading } from "../../open.ts";
import type { Counts } from "../manifest.ts";
import { DATABASE_NAME } from "../party-files.ts";
import { countParty } from "./count-party.ts";

/**
 * A compact copy of the party's database as it is at one moment, however much is written meanwhile;
 * a copied file would lack what is still in its log.
 */
export const copyParty = (
  dataFolder: string,
  target: string,
): { readonly schema: number; readonly counts: Counts } => {
  const path = join(dataFolder, DATABASE_NAME);
  if (!existsSync(path)) {
    throw new JobError("no-party", `there is no party in ${dataFolder}`, {
      todo: "say with --data where it is",
    });
  }
  try {
    vacuumInto(path, target);
    forgetBackups(target);
    return countParty(target);
  } catch (error) {
    const { code = "", message } = error as { code?: string; message: string };
    if (!/^SQLITE_(CORRUPT|NOTADB)/.test(code)) throw error;
    // biome-ignore lint/style/useErrorCause: it goes to another process, which gets words alone.
    throw new JobError("damaged-party", `the party's database is damaged (${message})`, {
      todo: "start Rumpus anew, which mends it from its last copy",
    });
  }
};

const vacuumInto = (path: string, target: string): void => {
  const db = openForReading(path);
  try {
    db.prepare("VACUUM INTO ?").run(target);
  } finally {
    db.close();
  }
};

/** The run that makes this copy is in it, and would begin again when it is restored. */
const forgetBackups = (copy: string): void => {
  const db = new Database(copy);
  try {
    const hasRuns = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'runs'").get();
    if (!hasRuns) return;
    db.exec("DELETE FROM runs WHERE is_open = 1 AND kind IN ('backup', 'check-restore')");
  } finally {
    db.close();
  }
};
