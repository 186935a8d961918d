import { signal } from "../../lib/signals/signals.ts";
import { HOME, type Place } from "./place.ts";

/** What this sheet keeps in an entry of the browser's history, beside the sheet's name. */
interface Step {
  readonly place?: Place;
  /** Steps from where the sheet was opened. */
  readonly depth?: number;
}

const step = (): Step => history.state ?? {};

/** Where somebody is inside the sheet; each place is a step that the phone's "back" takes back. */
export const place = signal<Place>(HOME);

export const goTo = (next: Place): void => {
  const depth = (step().depth ?? 0) + 1;
  history.pushState({ ...history.state, place: next, depth }, "");
  place.value = next;
};

export const goBack = (): void => history.back();

/** Closes the sheet, however deep in it one is. */
export const leave = (): void => history.go(-(step().depth ?? 0) - 1);

const read = (): void => {
  place.value = step().place ?? HOME;
};

/** Follows the browser's history while the sheet is open. */
export const followTrail = (): (() => void) => {
  read();
  addEventListener("popstate", read);
  return () => {
    removeEventListener("popstate", read);
    place.value = HOME;
  };
};
