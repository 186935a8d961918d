import { rounded } from "../measure/statistics.ts";
import type { Daemon } from "./daemon.ts";
import { childrenOf, memoryMb } from "./proc.ts";

const EVERY_MS = 250;

export interface MemoryUse {
  readonly rssMb: number;
  readonly pssMb: number;
  readonly daemonRssMb: number;
  readonly mpvRssMb: number;
}

/** The daemon, its jobs and mpv, now. */
export const memoryOf = (daemon: Daemon): MemoryUse => {
  const mpv = daemon.mpvPid();
  // mpv is a child of the daemon that started it, but not of one that took it over.
  const all = new Set([daemon.pid, mpv, ...childrenOf(daemon.pid)]);
  const { rss, pss } = memoryMb([...all]);
  return {
    rssMb: rounded(rss, 1),
    pssMb: rounded(pss, 1),
    daemonRssMb: rounded(memoryMb([daemon.pid]).rss, 1),
    mpvRssMb: rounded(memoryMb([mpv]).rss, 1),
  };
};

/** The most that was in use while `work` ran. */
export const mostMemory = async (
  daemon: Daemon,
  work: () => Promise<unknown>,
): Promise<MemoryUse> => {
  let most = memoryOf(daemon);
  const timer = setInterval(() => {
    const now = memoryOf(daemon);
    if (now.rssMb > most.rssMb) most = now;
  }, EVERY_MS);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return most;
};
