import { rounded } from "../measure/statistics.ts";
import { cpuMs, mainThreadCpuMs } from "./proc.ts";

/** What a process used: the number to compare on a machine that others use too. */
export interface CpuEach {
  readonly allThreadsUs: number;
  readonly mainThreadUs: number;
}

/** Microseconds of CPU that a process used for each of the things that `work` says it did. */
export const cpuEach = async <Result extends { readonly sent: number }>(
  pid: number,
  work: () => Promise<Result>,
): Promise<Result & { readonly cpu: CpuEach }> => {
  const before = { all: cpuMs(pid), main: mainThreadCpuMs(pid) };
  const result = await work();
  const each = (ms: number): number => rounded((ms * 1000) / Math.max(1, result.sent), 1);
  return {
    ...result,
    cpu: {
      allThreadsUs: each(cpuMs(pid) - before.all),
      mainThreadUs: each(mainThreadCpuMs(pid) - before.main),
    },
  };
};
