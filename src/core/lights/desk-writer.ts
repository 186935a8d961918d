import { failed, ok, type Result } from "../../lib/result.ts";
import type { LightStore } from "../ports/lights.ts";
import type { StorageFault } from "../ports/store.ts";
import { type DeskState, stepsBetween } from "./desk-state.ts";

type Written = Result<undefined, StorageFault>;

/** A slider that is drawn for seconds costs so few writes, and each of its steps is still answered soon. */
const REST_MS = 50;

/**
 * Brings the newest state to disk. While a write is on its way (and for a moment after it) changes
 * gather, and the next write takes the newest of them all; each is answered when a write that
 * includes it is done. When the disk takes nothing, `onDropBack` is told what is on disk.
 */
export const createDeskWriter = (
  store: LightStore,
  onDisk: DeskState,
  onDropBack: (stored: DeskState) => void,
) => {
  let stored = onDisk;
  let newest = onDisk;
  let waiting: ((written: Written) => void)[] = [];
  let running: Promise<void> | undefined;

  const writeNewest = async (): Promise<Written> => {
    for (const step of stepsBetween(stored, newest)) {
      const written = await attempt(() => step.write(store));
      if (!written.ok) return written;
      stored = step.done(stored);
    }
    return ok(undefined);
  };

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const written = await writeNewest();
      if (!written.ok) {
        // What came meanwhile was built on what the disk did not take.
        batch.push(...waiting);
        waiting = [];
        newest = stored;
        onDropBack(stored);
      }
      for (const answer of batch) answer(written);
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
    }
    running = undefined;
  };

  return {
    newest: () => newest,
    /** Resolves when `state`, or a newer one, is on disk. */
    set: (state: DeskState): Promise<Written> => {
      newest = state;
      const written = new Promise<Written>((resolve) => waiting.push(resolve));
      running ??= run();
      return written;
    },
    /** Resolves when nothing is on its way any more. */
    settled: (): Promise<void> => running ?? Promise.resolve(),
  };
};

const attempt = async (write: () => Promise<Written>): Promise<Written> => {
  try {
    return await write();
  } catch (error) {
    return failed("storage-failed", String(error));
  }
};
