import { PAGES } from "./pages.ts";
import { SHEETS } from "./sheets.ts";

/** All that comes after the first look, in one file: smaller than the same in pieces. */
export const LATE = { pages: PAGES, sheets: SHEETS };
