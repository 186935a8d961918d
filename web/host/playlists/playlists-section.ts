import type { Section } from "../section.ts";
import { PlaylistsPage } from "./playlists-page.tsx";

export const playlists: Section = {
  id: "playlists",
  word: "Playlists",
  icon: "songs",
  Page: PlaylistsPage,
};
