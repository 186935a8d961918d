import { type BackOffTimes, createBackOff } from "../parts/back-off.ts";

export interface RefusalOptions {
  readonly backOff: BackOffTimes;
  /** Sends something that would be refused again. */
  readonly probe: () => void;
  readonly onAccepted: () => void;
  readonly onRefused: (reason: string) => void;
}

/** A refusal comes back within a network's round trip. */
const QUIET_MS = 200;

/** UDP says only that nobody listens, never that somebody does: who does not refuse a probe listens. */
export const createRefusals = ({
  backOff: times,
  probe,
  onAccepted,
  onRefused,
}: RefusalOptions) => {
  const backOff = createBackOff(times);
  let quiet: NodeJS.Timeout | undefined;
  let isWaiting = false;

  const tryAgain = (): void => {
    isWaiting = false;
    probe();
    quiet = setTimeout(() => {
      backOff.reset();
      onAccepted();
    }, QUIET_MS);
  };
  return {
    /** Sends a probe now. */
    begin: (): void => {
      clearTimeout(quiet);
      tryAgain();
    },
    refused: (reason: string): void => {
      clearTimeout(quiet);
      onRefused(reason);
      if (isWaiting) return;
      isWaiting = true;
      backOff.again(tryAgain);
    },
    stop: (): void => {
      clearTimeout(quiet);
      backOff.cancel();
    },
  };
};
