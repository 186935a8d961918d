import type { Section } from "../section.ts";
import { words } from "../words/en.ts";

export const backup: Section = {
  id: "backup",
  word: words.tabs.backup,
  icon: "safe",
};
