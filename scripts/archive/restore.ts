import { existsSync, statSync } from "node:fs";
import { lockFolder } from "../../src/lib/folder-lock.ts";
import type { Result } from "../../src/lib/result.ts";
import { decideRestore } from "../../src/store/archive/restoring/decide-restore.ts";
import { finishRestore } from "../../src/store/archive/restoring/finish-restore.ts";
import { prepareRestore } from "../../src/store/archive/restoring/prepare-restore.ts";
import { Complaint, describeCounts, run } from "./command-line.ts";

const USAGE = `Usage: scripts/restore FILE [--data FOLDER]
  FILE            a backup that scripts/backup or the host page made
  --data FOLDER   where the party is kept (RUMPUS_DATA, ./data); Rumpus must not be running on it`;

const demand = <Value>(result: Result<Value, string>): Value => {
  if (result.ok) return result.value;
  throw new Complaint(result.detail);
};

await run(USAGE, async ({ dataFolder, file }, signal) => {
  if (file === undefined) throw new Complaint("name the backup to restore (see --help)");
  if (!existsSync(file) || !statSync(file).isFile())
    throw new Complaint(`there is no file ${file}`);
  demand(await lockFolder(dataFolder));
  // One that was decided earlier is finished first: its old party is not lost in this one.
  demand(finishRestore(dataFolder));
  await prepareRestore({ dataFolder, archive: file, signal, onBytes: () => undefined });
  const { createdAt, counts } = demand(decideRestore(dataFolder, Date.now()));
  const finished = demand(finishRestore(dataFolder));
  if (finished?.kind !== "restored") {
    throw new Complaint(`nothing was changed (${finished?.why}): mend that and try again`);
  }
  const party = `The party of ${new Date(createdAt).toLocaleString("sv-SE")} is back`;
  return `${party} (${describeCounts(counts)}); what was there before is in ${finished.aside}`;
});
