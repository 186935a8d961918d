import { words } from "../party/words/en.ts";
import type { Section } from "../section.ts";

export const settings: Section = {
  id: "settings",
  word: words.sections.settings,
  icon: "gear",
  isInBar: true,
};
