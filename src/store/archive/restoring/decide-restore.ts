import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ReadyBackup } from "../../../core/ports/backups.ts";
import { failed, ok, type Result } from "../../../lib/result.ts";
import { writeJournal } from "./journal.ts";
import { readReady } from "./restore-folder.ts";

/** From here on the party that was checked is the one to come; `finishRestore` brings it. */
export const decideRestore = (
  dataFolder: string,
  nowMs: number,
): Result<ReadyBackup, "nothing-to-restore"> => {
  const ready = readReady(dataFolder);
  if (!ready) return failed("nothing-to-restore", "no backup was checked and found good");
  writeJournal(dataFolder, { ...ready, phase: "out", aside: freeName(dataFolder, nowMs) });
  return ok({ createdAt: ready.createdAt, counts: ready.counts });
};

/** A clock that was set back must not mix two old parties. */
const freeName = (dataFolder: string, nowMs: number): string => {
  const stamp = new Date(nowMs).toISOString().slice(0, 19).replace(/[:T]/g, "-");
  const base = `before-restore-${stamp}`;
  let name = base;
  for (let count = 2; existsSync(join(dataFolder, name)); count += 1) name = `${base}-${count}`;
  return name;
};
