import type { Section } from "../section.ts";
import { words } from "../words/en.ts";

export const library: Section = {
  id: "library",
  word: words.tabs.library,
  icon: "record",
};
