import type { LogBook, MainSwitch } from "../core/ports/box.ts";
import type { Log } from "../core/ports/environment.ts";

/** What outlives a daemon that is restarted within its process. */
export interface Machine {
  readonly log: Log;
  readonly logs: LogBook;
  /** What the log must not hold. */
  readonly hide: (secret: string) => void;
  readonly mainSwitch: MainSwitch;
  /** Stops the daemon, the music too, and starts it again: for a restored party. */
  readonly restart: () => void;
}
