import { loadLateStyle } from "./late-style.ts";
import { type Signal, signal } from "./signals/signals.ts";

/** Code that arrives after the first load. */
export interface Late<Value> {
  /** Undefined until it is there. */
  readonly value: Signal<Value | undefined>;
  /** Fetches it once; after a failure, again. */
  readonly load: (onFailure: () => void) => void;
  /** Fetches it when the first look is done with: perhaps the Wi-Fi is bad by then. */
  readonly preload: () => void;
}

const AFTER_FIRST_PAINT_MS = 2_000;

export const createLate = <Value>(fetchIt: () => Promise<Value>): Late<Value> => {
  const value = signal<Value | undefined>(undefined);
  let isAsked = false;
  const load = (onFailure: () => void): void => {
    if (isAsked) return;
    isAsked = true;
    Promise.all([fetchIt(), loadLateStyle()]).then(
      ([found]) => {
        value.value = found;
      },
      () => {
        isAsked = false;
        onFailure();
      },
    );
  };
  return {
    value,
    load,
    preload: () => void setTimeout(load, AFTER_FIRST_PAINT_MS, () => {}),
  };
};
