import { existsSync, lstatSync, mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { failed, ok, type Result } from "../../../lib/result.ts";
import { syncPath } from "../../recovery/sync-path.ts";
import { REPLACED_NAMES } from "../party-files.ts";
import { dropJournal, type Journal, readJournal, writeJournal } from "./journal.ts";
import { readyFolder, restoreFolder } from "./restore-folder.ts";

export type FinishedRestore =
  /** `aside`: the folder with the party as it was before. */
  | {
      readonly kind: "restored";
      readonly createdAt: number;
      readonly counts: Readonly<Record<string, number>>;
      readonly aside: string;
    }
  /** The party is the one that it was. */
  | { readonly kind: "undone"; readonly why: string };

/**
 * Brings the party of a restore that was decided, or the old one back where that cannot be. To be
 * called before anything of the party is opened; undefined: none was decided. Every step can be
 * repeated, and the journal says which ones are over, so it may be cut off anywhere and called
 * again. `onStep` is told before each of them.
 */
export const finishRestore = (
  dataFolder: string,
  onStep: (step: string) => void = () => undefined,
): Result<FinishedRestore | undefined, "restore-stuck"> => {
  const read = readJournal(dataFolder);
  if (!read.ok) return read;
  try {
    const finished = read.value && swap(dataFolder, read.value, onStep);
    onStep("tidy up");
    rmSync(restoreFolder(dataFolder), { recursive: true, force: true });
    return ok(finished);
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code) throw error;
    return failed(
      "restore-stuck",
      `the restore in ${dataFolder} cannot be finished (${(error as Error).message}): mend that and start again`,
    );
  }
};

const swap = (
  dataFolder: string,
  found: Journal,
  onStep: (step: string) => void,
): FinishedRestore => {
  const aside = join(dataFolder, found.aside);
  const ready = readyFolder(dataFolder);
  let journal = found;

  const enter = (phase: Journal["phase"]): void => {
    onStep(`enter ${phase}`);
    journal = { ...journal, phase };
    writeJournal(dataFolder, journal);
  };
  const moveAll = (names: readonly string[], from: string, to: string): void => {
    for (const name of names) {
      if (!isThere(join(from, name))) continue;
      onStep(`move ${name} to ${to}`);
      renameSync(join(from, name), join(to, name));
    }
    onStep(`sync ${to}`);
    if (existsSync(from)) syncPath(from);
    syncPath(to);
  };

  let why = "it was cut off";
  if (journal.phase === "out") {
    try {
      demandAll(journal.names, ready);
      mkdirSync(aside, { recursive: true, mode: 0o700 });
      moveAll(REPLACED_NAMES, dataFolder, aside);
      enter("in");
    } catch (error) {
      if (!(error as NodeJS.ErrnoException).code) throw error;
      why = (error as Error).message;
      enter("back");
    }
  }
  if (journal.phase === "in") moveAll(journal.names, ready, dataFolder);
  else {
    if (existsSync(aside)) moveAll(REPLACED_NAMES, aside, dataFolder);
    if (existsSync(aside)) rmdirSync(aside);
  }
  onStep("drop the journal");
  dropJournal(dataFolder);
  const { createdAt, counts, phase } = journal;
  return phase === "in" ? { kind: "restored", createdAt, counts, aside } : { kind: "undone", why };
};

/** Somebody may have tidied up by hand. */
const demandAll = (names: readonly string[], ready: string): void => {
  for (const name of names) lstatSync(join(ready, name));
};

/** A link that points nowhere is there as well. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;
