import { writeFile } from "node:fs/promises";
import { treeBytes } from "./process-tree.ts";

const LOOK_EVERY_MS = 1000;

/** Calls `onTooMuch` when a process and all that it started hold more than `limitMb`. Answers how to stop. */
export const watchMemory = (pid: number, limitMb: number, onTooMuch: () => void): (() => void) => {
  // If memory runs out for all, the kernel takes the job and not the music.
  writeFile(`/proc/${pid}/oom_score_adj`, "900").catch(() => undefined);
  const look = async (): Promise<void> => {
    if ((await treeBytes(pid)) > limitMb * 2 ** 20) onTooMuch();
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS).unref();
  return () => clearInterval(timer);
};
