import { type BackOffTimes, createBackOff } from "../../parts/back-off.ts";
import type { WledInfo } from "./wled-info.ts";

export interface WatchOptions {
  readonly ask: () => Promise<WledInfo>;
  readonly everyMs: number;
  readonly backOff: BackOffTimes;
  readonly onAlive: (info: WledInfo) => void;
  readonly onGone: () => void;
}

/** While it is fed with frames a WLED answers its page slowly: one missed answer is no absence. */
const MISSES_UNTIL_GONE = 2;

/** Asks a WLED again and again whether it lives; what it shows does not depend on it. */
export const createWatch = ({ ask, everyMs, backOff: times, onAlive, onGone }: WatchOptions) => {
  const backOff = createBackOff(times);
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  // The first answer decides at once: until then nothing is known.
  let misses = MISSES_UNTIL_GONE - 1;

  const look = (): void => {
    ask().then(
      (info) => {
        if (isStopped) return;
        misses = 0;
        backOff.reset();
        timer = setTimeout(look, everyMs);
        onAlive(info);
      },
      () => {
        if (isStopped) return;
        misses += 1;
        if (misses >= MISSES_UNTIL_GONE) onGone();
        backOff.again(look);
      },
    );
  };
  return {
    start: look,
    stop: (): void => {
      isStopped = true;
      clearTimeout(timer);
      backOff.cancel();
    },
  };
};
