import { randomBytes } from "node:crypto";
import type { Restores } from "../../core/ports/backups.ts";
import { failed } from "../../lib/result.ts";
import { decideRestore } from "./restoring/decide-restore.ts";
import { receiveArchive } from "./restoring/receive-archive.ts";

export const createRestores = (dataFolder: string, nowMs: () => number): Restores => {
  let isReceiving = false;
  return {
    receive: async (chunks, declaredBytes) => {
      if (isReceiving) return failed("restore-busy", "another backup is just coming in");
      isReceiving = true;
      try {
        const name = randomBytes(6).toString("hex");
        return await receiveArchive(dataFolder, name, chunks, declaredBytes);
      } finally {
        isReceiving = false;
      }
    },
    decide: async () => {
      try {
        return await Promise.resolve(decideRestore(dataFolder, nowMs()));
      } catch (error) {
        return failed("storage-failed", `the restore cannot be noted: ${(error as Error).message}`);
      }
    },
  };
};
