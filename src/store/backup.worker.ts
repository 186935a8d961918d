import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { openForReading } from "./open.ts";
import { backUp } from "./recovery/backup.ts";

/** A thread for one backup: copying takes seconds on a slow card, and nobody should wait for it. */
if (!parentPort) throw new Error("backup.worker must run as a worker");
const { folder, nowMs }: { folder: string; nowMs: number } = workerData;
const db = openForReading(join(folder, "rumpus.db"));
try {
  parentPort.postMessage(backUp(db, join(folder, "backups"), nowMs));
} finally {
  db.close();
}
