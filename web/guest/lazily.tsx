import { signal } from "@preact/signals";
import { NO_ANSWER } from "./net/problem.ts";
import { sayRefusal } from "./state/toasts.ts";

type Later = typeof import("./later.ts").later;

const loaded = signal<Later | null>(null);
let isAsked = false;

const load = (onFailure: () => void): void => {
  if (isAsked) return;
  isAsked = true;
  import("./later.ts").then(
    ({ later }) => {
      loaded.value = later;
    },
    () => {
      isAsked = false;
      onFailure();
    },
  );
};

const AFTER_FIRST_PAINT_MS = 1_000;

/** Search is what everybody opens next, perhaps where the Wi-Fi is bad by then. */
export const preloadLater = (): void => {
  setTimeout(load, AFTER_FIRST_PAINT_MS, () => {});
};

interface LazilyProps {
  readonly show: keyof Later;
  /** It could not be fetched; the guest has been told. */
  readonly onFailure?: () => void;
}

/** A part whose code arrives after the first load, or when it is first shown. */
export const Lazily = ({ show, onFailure }: LazilyProps) => {
  const parts = loaded.value;
  if (!parts) {
    load(() => {
      if (!NO_ANSWER.ok) sayRefusal(NO_ANSWER.problem);
      onFailure?.();
    });
    return null;
  }
  const Part = parts[show];
  return <Part />;
};
