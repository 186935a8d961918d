import { createLate } from "../lib/late.ts";
import { addIcons } from "../ui/action/icon.tsx";
import { isFresh } from "./state/party.ts";

type Later = typeof import("./later.ts").later;

const late = createLate<Later>(async () => {
  const { later, icons } = await import("./later.ts");
  addIcons(icons);
  return later;
});

/** Search is what everybody opens next, perhaps where the Wi-Fi is bad by then. */
export const preloadLater = late.preload;

interface LazilyProps {
  readonly show: keyof Later;
  /** Nobody asked for it: it comes when it comes. */
  readonly isQuiet?: boolean;
  readonly onFailure?: () => void;
}

/** A part whose code arrives after the first load, or when it is first shown. */
export const Lazily = ({ show, isQuiet, onFailure }: LazilyProps) => {
  const parts = late.value.value;
  if (!parts) {
    if (!isQuiet)
      late.load(() => {
        // The words for it have not come either; that the connection is gone can be said.
        isFresh.value = false;
        onFailure?.();
      });
    return null;
  }
  const Part = parts[show];
  return <Part />;
};
