import { computed, signal } from "../../../lib/signals/signals.ts";
import { hashOf, parseRoute, type Route, type SheetRoute } from "./route.ts";

export const route = signal<Route>(parseRoute(""));
export const isSheetOpen = computed(() => route.value.sheet !== undefined);

/** What had the focus before a sheet came over it; the page below loses it at once. */
let leftFrom: Element | null = null;

/** Back to what opened the sheet; if it has led to another page, to the beginning of that. */
const giveFocusBack = (opener: Element | null): void => {
  const isThere = opener?.isConnected && opener !== document.body;
  const target = isThere ? opener : document.querySelector("main");
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
};

const show = (): void => {
  // A link of the page has led here: "back" leads to the page again.
  if (history.state === null) history.replaceState({ isOurs: true }, "");
  const before = route.peek();
  const now = parseRoute(location.hash);
  if (now.sheet && !before.sheet) leftFrom = document.activeElement;
  route.value = now;
  if (before.sheet && !now.sheet) setTimeout(giveFocusBack, 0, leftFrom);
};

/** Follows the address, so that "back" closes what was opened last. */
export const followAddress = (): void => {
  history.replaceState({ isOurs: false }, "");
  show();
  addEventListener("popstate", show);
  addEventListener("hashchange", show);
};

export const go = (to: Route): void => {
  history.pushState({ isOurs: true }, "", hashOf(to));
  show();
};

/** Instead of the present place, which "back" should not find again. */
export const goInstead = (to: Route): void => {
  history.replaceState(history.state, "", hashOf(to));
  show();
};

export const openSheet = (name: string, ...args: readonly string[]): void =>
  go({ ...route.peek(), sheet: { name, args } });

export const nextSheet = (sheet: SheetRoute): void => goInstead({ ...route.peek(), sheet });

/** Back to where one came from, or, when the page was opened right here, to the place below. */
const leaveTo = (below: Route): void => {
  if (history.state?.isOurs) history.back();
  else goInstead(below);
};

export const closeSheet = (): void => {
  if (route.peek().sheet) leaveTo({ ...route.peek(), sheet: undefined });
};

export const closeItem = (): void => goInstead({ section: route.peek().section });
