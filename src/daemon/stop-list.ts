import type { Log } from "../core/ports/environment.ts";

export interface StopList {
  /** What was started is stopped in reverse. */
  readonly add: (name: string, stop: () => Promise<void> | void) => void;
  /** One part that fails to stop does not keep the others from it. */
  readonly stopAll: () => Promise<void>;
}

export const createStopList = (log: Log): StopList => {
  const parts: { readonly name: string; readonly stop: () => Promise<void> | void }[] = [];
  return {
    add: (name, stop) => void parts.push({ name, stop }),
    stopAll: async () => {
      for (const { name, stop } of parts.splice(0).reverse()) {
        try {
          await stop();
        } catch (error) {
          log("error", `stopping ${name}: ${error}`);
        }
      }
    },
  };
};
