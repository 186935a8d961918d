import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { JobError } from "../../../lib/job-child/job-error.ts";
import { syncPath } from "../../recovery/sync-path.ts";
import { explain } from "../archive-fault.ts";
import { copyParty } from "../database/copy-party.ts";
import { demandSpace } from "../free-space.ts";
import { bytesOf, FORMAT, type Manifest } from "../manifest.ts";
import { createMeter } from "../meter.ts";
import { DATABASE_NAME } from "../party-files.ts";
import { demandNoRestore } from "../restoring/journal.ts";
import { unpackVerified } from "../unpacking/unpack-verified.ts";
import { withWorkFolder } from "../work-folder.ts";
import { changedMeanwhile, hashFile } from "./hash-file.ts";
import { listFiles, type SourceFile } from "./list-files.ts";
import { pack } from "./pack.ts";

export interface BackupOrder {
  readonly dataFolder: string;
  /** The archive; has this name only when it is whole and was tried. */
  readonly target: string;
  readonly program: string;
  readonly nowMs: number;
  readonly signal: AbortSignal;
  readonly progress: (progress: { readonly percent?: number; readonly message?: string }) => void;
  readonly warn: (text: string) => void;
}

/**
 * Copies a party into one archive while it may go on, and tries the archive by restoring it into a
 * folder of its own. What does not stand the trial is no backup and is not kept.
 */
export const makeBackup = async (order: BackupOrder): Promise<Manifest> => {
  const partial = `${order.target}.partial`;
  try {
    demandNoRestore(order.dataFolder);
    const manifest = await withWorkFolder(order.dataFolder, (work) => make(order, partial, work));
    renameSync(partial, order.target);
    syncPath(dirname(order.target));
    return manifest;
  } catch (error) {
    rmSync(partial, { force: true });
    const { code, path } = error as NodeJS.ErrnoException;
    // Somebody takes an upload away, which they may.
    throw code === "ENOENT" ? changedMeanwhile(path ?? "a file") : explain(error);
  }
};

const make = async (order: BackupOrder, partial: string, work: string): Promise<Manifest> => {
  const { dataFolder, signal, progress } = order;
  const { files: others, leftOut } = listFiles(dataFolder);
  for (const path of leftOut) order.warn(`${path} is left out: it is no ordinary file`);
  await demandRoom(order, bytesOf(others));

  progress({ percent: 0, message: "Copying the party" });
  const copy = join(work, DATABASE_NAME);
  const party = copyParty(dataFolder, copy);
  const files: readonly SourceFile[] = [
    { path: DATABASE_NAME, from: copy, bytes: statSync(copy).size },
    ...others,
  ];
  // Everything is read, written and read again.
  const onBytes = createMeter(3 * bytesOf(files), (percent) => progress({ percent }));

  progress({ message: "Reading the files" });
  const manifest: Manifest = {
    format: FORMAT,
    program: order.program,
    createdAt: order.nowMs,
    ...party,
    files: await inTurn(files, (file) => hashFile(file, signal, onBytes)),
  };
  progress({ message: "Writing the backup" });
  await pack({ manifest, files, target: partial, signal, onBytes });
  rmSync(copy);
  progress({ message: "Trying to restore it" });
  const into = join(work, "trial");
  await unpackVerified({ archive: partial, into, isKept: false, signal, onBytes }).catch(
    asFailedTrial,
  );
  return manifest;
};

const asFailedTrial = (error: unknown): never => {
  if (!(error instanceof JobError) || error.failure.code !== "broken-archive") throw error;
  throw new JobError(
    "backup-not-good",
    `the backup was written and could not be restored (${error.failure.detail})`,
    { todo: "look whether the disk is failing, and try again" },
  );
};

/** For the copy of the database, the archive and the trial; an archive may lie on another disk. */
const demandRoom = async (
  { dataFolder, target }: BackupOrder,
  otherBytes: number,
): Promise<void> => {
  const database = join(dataFolder, DATABASE_NAME);
  const databaseBytes = existsSync(database) ? statSync(database).size : 0;
  const archiveBytes = databaseBytes + otherBytes;
  const folder = dirname(target);
  const isSameDisk = statSync(folder).dev === statSync(dataFolder).dev;
  if (!isSameDisk) await demandSpace(folder, archiveBytes, "the backup");
  const copies = isSameDisk ? 2 : 1;
  await demandSpace(dataFolder, databaseBytes + copies * archiveBytes, "a backup that is tried");
};

const inTurn = async <From, To>(
  items: readonly From[],
  each: (item: From) => Promise<To>,
): Promise<To[]> => {
  const made: To[] = [];
  for (const item of items) made.push(await each(item));
  return made;
};
