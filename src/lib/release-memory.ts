import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

type CollectGarbage = (how: { readonly type: "major"; readonly flavor: "last-resort" }) => void;

let collect: CollectGarbage | undefined;

/** Gives this thread's unused memory back to the system. Stops the thread for some tens of milliseconds. */
const releaseMemory = (): void => {
  if (!collect) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as CollectGarbage;
  }
  collect({ type: "major", flavor: "last-resort" });
};

/** So much was done that what it left behind is worth a pause. */
const MUCH = 2000;
const QUIET_MS = 3000;

/**
 * After a burst of work a heap keeps its size: an import of 50 000 files left 40 MB behind that nobody
 * used. Counts the work of a thread and, when much was done and it is quiet again, gives that back.
 */
export const createMemoryRelease = (release = releaseMemory, quietMs = QUIET_MS) => {
  let done = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    worked: (pieces: number): void => {
      done += pieces;
      if (done < MUCH) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        done = 0;
        release();
      }, quietMs);
      timer.unref();
    },
    stop: (): void => clearTimeout(timer),
  };
};
