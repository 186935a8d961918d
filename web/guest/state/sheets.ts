import { signal } from "../../lib/signals/signals.ts";

export type SheetName = "find" | "history" | "me" | "hashtags" | "upload";

/** The sheet that lies over the page. It is a step in the browser's history, so "back" closes it. */
export const openSheet = signal<SheetName | null>(null);
/** Does the sheet `history` begin with what this guest asked for, or with everything? */
export const isHistoryMine = signal(false);

export const showSheet = (name: SheetName): void => {
  history.pushState({ sheet: name }, "");
  openSheet.value = name;
};

export const showHistory = (isMine: boolean): void => {
  isHistoryMine.value = isMine;
  showSheet("history");
};

export const closeSheet = (): void => {
  if (openSheet.peek()) history.back();
};

export const followHistory = (): void => {
  history.replaceState(null, "");
  addEventListener("popstate", () => {
    openSheet.value = history.state?.sheet ?? null;
  });
};
