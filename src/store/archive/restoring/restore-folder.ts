import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Ready } from "./journal.ts";
import { writeSafely } from "./write-safely.ts";

/** Where archives come in and are unpacked, out of the party's way. */
export const restoreFolder = (dataFolder: string): string => join(dataFolder, "restore");
export const readyFolder = (dataFolder: string): string => join(restoreFolder(dataFolder), "ready");
const noteOf = (dataFolder: string): string => join(restoreFolder(dataFolder), "ready.json");

/** Says that what is in the folder was checked whole and is on the medium. */
export const noteReady = (dataFolder: string, ready: Ready): void =>
  writeSafely(noteOf(dataFolder), ready);

export const readReady = (dataFolder: string): Ready | undefined => {
  const path = noteOf(dataFolder);
  if (!existsSync(path)) return undefined;
  const found = Ready.safeParse(JSON.parse(readFileSync(path, "utf8")));
  return found.success ? found.data : undefined;
};

/** Forgets what was checked before; the note goes first, or it would speak of half a folder. */
export const dropReady = (dataFolder: string): void => {
  rmSync(noteOf(dataFolder), { force: true });
  rmSync(readyFolder(dataFolder), { recursive: true, force: true });
};
