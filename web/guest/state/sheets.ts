import { signal } from "@preact/signals";

export type SheetName = "find" | "history" | "me" | "hashtags" | "host" | "entry" | "upload";

/** The sheet that lies over the page. It is a step in the browser's history, so "back" closes it. */
export const openSheet = signal<SheetName | null>(null);
/** The entry that the sheet `entry` speaks about. */
export const chosenEntryId = signal("");
/** Does the sheet `history` begin with what this guest asked for, or with everything? */
export const isHistoryMine = signal(false);

/** `isInstead`: of the sheet that is open, so that "back" does not lead to it again. */
export const showSheet = (name: SheetName, isInstead = false): void => {
  if (isInstead) history.replaceState({ sheet: name }, "");
  else history.pushState({ sheet: name }, "");
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
