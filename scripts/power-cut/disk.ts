import { setTimeout as pause } from "node:timers/promises";
import { runTool } from "./run-tool.ts";

/** A small card: what is written stays easy to copy and to look through. */
export const DISK_BYTES = 64 * 1024 * 1024;
export const BLOCK_BYTES = 4096;
/** Behind the file system: where the recording is told what was acknowledged. */
export const MARK_AT = DISK_BYTES - 8 * BLOCK_BYTES;
/** The file system ends well before the marks. */
export const FS_BLOCKS = DISK_BYTES / BLOCK_BYTES - 64;

/** Answers the loop device that shows `file` as a disk. */
export const attachLoop = (file: string): Promise<string> =>
  runTool("losetup", "-f", "--show", file);

/** Whoever closed a file last may need a moment to be gone. */
export const unmount = async (folder: string): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      await runTool("umount", folder);
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await pause(50);
    }
  }
};
