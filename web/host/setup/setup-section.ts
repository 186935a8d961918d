import type { Section } from "../section.ts";
import { words } from "../words/en.ts";

export const setup: Section = { id: "setup", word: words.tabs.setup, icon: "wand" };
