import type { Section } from "../section.ts";
import { words } from "../words/en.ts";

export const health: Section = { id: "health", word: words.tabs.health, icon: "heart" };
