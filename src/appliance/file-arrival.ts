import { access } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface FileArrivalOptions {
  readonly everyMs: number;
  readonly withinMs: number;
  /** Nobody waits any more. */
  readonly signal: AbortSignal;
  /** It has to be waited for. */
  readonly onWait: (path: string) => void;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Waits for a file on a disk that may still be on its way: a USB disk needs seconds to spin up. Never rejects. */
export const createFileArrival =
  ({ everyMs, withinMs, signal, onWait }: FileArrivalOptions) =>
  async (path: string): Promise<void> => {
    // Anything else is no matter of disks.
    if (!isAbsolute(path) || (await isThere(path))) return;
    onWait(path);
    for (let waitedMs = 0; waitedMs < withinMs && !signal.aborted; waitedMs += everyMs) {
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
      if (await isThere(path)) return;
    }
  };
