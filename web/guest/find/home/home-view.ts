import type { Place } from "../browse/place.ts";
import { keyOf } from "../browse/place.ts";
import { goTo } from "../browse/trail.ts";
import { createView } from "../paging/create-list.ts";

/** Where somebody was at the beginning of the sheet. */
export const homeView = createView();

export const rewindHome = (): void => {
  homeView.scrollTopPx = 0;
  homeView.openedKey = undefined;
};

/** From the beginning to somewhere else; coming back, the focus is where it was. */
export const goFromHome = (place: Place): void => {
  homeView.openedKey = keyOf(place);
  goTo(place);
};
