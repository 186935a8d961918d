import { readdirSync, readFileSync } from "node:fs";

/** USER_HZ is 100 on every Linux that Node runs on. */
const MS_PER_TICK = 10;

const read = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // It ended meanwhile.
    return "";
  }
};

/** The fields of a stat file behind the name in brackets, which may hold spaces. */
const fieldsOf = (path: string): readonly string[] =>
  read(path)
    .replace(/^.*\) /s, "")
    .split(" ");
const statOf = (pid: number): readonly string[] => fieldsOf(`/proc/${pid}/stat`);

const cpuIn = (stat: readonly string[]): number =>
  (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) * MS_PER_TICK;

/** User and system time that all threads of a process have used. */
export const cpuMs = (pid: number): number => cpuIn(statOf(pid));

/** The main thread's part of it. */
export const mainThreadCpuMs = (pid: number): number =>
  cpuIn(fieldsOf(`/proc/${pid}/task/${pid}/stat`));

export const childrenOf = (pid: number): readonly number[] =>
  readdirSync("/proc")
    .map(Number)
    .filter((other) => Number.isInteger(other) && Number(statOf(other)[1]) === pid);

const kilobytes = (text: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(text)?.[1] ?? 0);

/** RSS counts shared pages once a process; PSS is the fair sum. */
export const memoryMb = (pids: readonly number[]): { rss: number; pss: number } => {
  const sum = { rss: 0, pss: 0 };
  for (const pid of pids) {
    sum.rss += kilobytes(read(`/proc/${pid}/status`), "VmRSS") / 1024;
    sum.pss += kilobytes(read(`/proc/${pid}/smaps_rollup`), "Pss") / 1024;
  }
  return sum;
};
