import type { Section } from "../section.ts";
import { words } from "../words/en.ts";

export const playlists: Section = {
  id: "playlists",
  word: words.tabs.playlists,
  icon: "songs",
};
