import { words } from "../party/words/en.ts";
import type { Section } from "../section.ts";

export const guests: Section = {
  id: "guests",
  word: words.sections.guests,
  icon: "guests",
  isInBar: true,
};
