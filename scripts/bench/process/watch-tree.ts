import { processTree } from "../../../src/jobs/process/process-tree.ts";
import { cpuMs, memoryMb } from "./proc.ts";

const EVERY_MS = 20;

export interface TreeUse {
  readonly cpuMs: number;
  readonly peakRssMb: number;
  readonly peakPssMb: number;
}

/** What the processes below this one use together until `stop`, looked at every 20 ms. */
export const watchChildren = () => {
  const cpu = new Map<number, number>();
  let peak = { rss: 0, pss: 0 };
  let isStopped = false;

  const look = async (): Promise<void> => {
    const children = (await processTree(process.pid)).slice(1);
    for (const pid of children) cpu.set(pid, Math.max(cpu.get(pid) ?? 0, cpuMs(pid)));
    const { rss, pss } = memoryMb(children);
    peak = { rss: Math.max(peak.rss, rss), pss: Math.max(peak.pss, pss) };
    if (!isStopped) setTimeout(() => void look(), EVERY_MS);
  };
  void look();

  return {
    stop: (): TreeUse => {
      isStopped = true;
      return {
        cpuMs: [...cpu.values()].reduce((sum, ms) => sum + ms, 0),
        peakRssMb: peak.rss,
        peakPssMb: peak.pss,
      };
    },
  };
};
