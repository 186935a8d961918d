import { createLate, sayItDidNotCome } from "../lib/create-late.ts";

type Later = typeof import("./later.ts").later;

const late = createLate<Later>(async () => (await import("./later.ts")).later);

/** Search is what everybody opens next, perhaps where the Wi-Fi is bad by then. */
export const preloadLater = late.preload;

interface LazilyProps {
  readonly show: keyof Later;
  /** It could not be fetched; the guest has been told. */
  readonly onFailure?: () => void;
}

/** A part whose code arrives after the first load, or when it is first shown. */
export const Lazily = ({ show, onFailure }: LazilyProps) => {
  const parts = late.value.value;
  if (!parts) {
    late.load(() => {
      sayItDidNotCome();
      onFailure?.();
    });
    return null;
  }
  const Part = parts[show];
  return <Part />;
};
