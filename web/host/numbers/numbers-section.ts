import type { Section } from "../section.ts";
import { words } from "../words/en.ts";

export const numbers: Section = { id: "numbers", word: words.tabs.numbers, icon: "chart" };
