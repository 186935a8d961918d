import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { JobError } from "../../../lib/job-child/job-error.ts";
import { failed, ok, type Result } from "../../../lib/result.ts";
import { syncPath } from "../../recovery/sync-path.ts";
import { writeSafely } from "./write-safely.ts";

const NAME = "restore.json";

/** What a check found good. */
export const Ready = z.object({
  createdAt: z.int(),
  counts: z.record(z.string(), z.int()),
  /** What lies in the folder, to take its place in the party. */
  names: z.array(z.string().regex(/^[a-z.-]+$/)).min(1),
});
export type Ready = Readonly<z.infer<typeof Ready>>;

/**
 * A restore that is decided, written before anything is touched. `out`: what lies in the party is
 * the old one, and is on its way aside. `in`: it is all aside, the new one is moving in. `back`: it
 * could not all be moved aside, and what was is coming back.
 */
const Journal = Ready.extend({
  phase: z.enum(["out", "in", "back"]),
  /** The folder for the old party. */
  aside: z.string().regex(/^before-restore-[0-9-]+$/),
});
export type Journal = Readonly<z.infer<typeof Journal>>;

export const readJournal = (dataFolder: string): Result<Journal | undefined, "restore-stuck"> => {
  const path = join(dataFolder, NAME);
  if (!existsSync(path)) return ok(undefined);
  try {
    return ok(Journal.parse(JSON.parse(readFileSync(path, "utf8"))));
  } catch {
    return failed(
      "restore-stuck",
      `${path} cannot be read: a restore was under way. Look which of rumpus.db, restore/ready and before-restore-* is wanted, put it in place and remove that file`,
    );
  }
};

export const writeJournal = (dataFolder: string, journal: Journal): void =>
  writeSafely(join(dataFolder, NAME), journal);

export const dropJournal = (dataFolder: string): void => {
  rmSync(join(dataFolder, NAME), { force: true });
  syncPath(dataFolder);
};

/** Throws while the party is half the old one. */
export const demandNoRestore = (dataFolder: string): void => {
  if (!existsSync(join(dataFolder, NAME))) return;
  throw new JobError("restore-pending", "a restore has been decided and is not done yet", {
    todo: "start Rumpus once, which finishes it",
  });
};
