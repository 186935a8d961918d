import { writeFile } from "node:fs/promises";

const NICE = "10";

/**
 * Lets a process that leads a session of its own give way to all others. Where the kernel schedules by
 * session (autogroup, on by default), `nice` counts only among the processes of one: see sched(7).
 */
export const stepBack = (pid: number | undefined): void => {
  if (pid === undefined) return;
  // A kernel without autogroups has `nice` alone, which is then enough.
  writeFile(`/proc/${pid}/autogroup`, NICE).catch(() => undefined);
};
