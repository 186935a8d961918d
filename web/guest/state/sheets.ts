import { signal } from "@preact/signals";

export type SheetName = "search" | "host" | "entry" | "upload";

/** The sheet that lies over the page. It is a step in the browser's history, so "back" closes it. */
export const openSheet = signal<SheetName | null>(null);
/** The entry that the sheet `entry` speaks about. */
export const chosenEntryId = signal("");

export const showSheet = (name: SheetName): void => {
  history.pushState({ sheet: name }, "");
  openSheet.value = name;
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
