import type { Section } from "../section.ts";
import { LibraryPage } from "./library-page.tsx";

export const library: Section = {
  id: "library",
  word: "Library",
  icon: "record",
  Page: LibraryPage,
};
