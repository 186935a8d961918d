import type { Section } from "../section.ts";
import { words } from "../words/en.ts";

export const work: Section = {
  id: "work",
  word: words.tabs.work,
  icon: "work",
};
