import type { Section } from "../section.ts";
import { words } from "../words/en.ts";

export const poster: Section = { id: "poster", word: words.tabs.poster, icon: "poster" };
