import type { Section } from "../section.ts";
import { PartyPage } from "./party-page.tsx";
import { words } from "./words/en.ts";

export const party: Section = {
  id: "party",
  word: words.sections.party,
  icon: "note",
  isInBar: true,
  Page: PartyPage,
};
