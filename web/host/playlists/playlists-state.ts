import type { PlaylistCard } from "../../../src/protocol/library.ts";
import { read, tryTo } from "../state/asking/ask.ts";
import { createPaged } from "../state/asking/paged.ts";

const PAGE = 60;

const withCursor = (cursor: string | undefined): string =>
  new URLSearchParams({ limit: String(PAGE), ...(cursor ? { cursor } : {}) }).toString();

export const lists = createPaged<PlaylistCard>((cursor) =>
  read(`/playlists?${withCursor(cursor)}`),
);

export const pathOf = (playlistId: string): string =>
  `/playlists/${encodeURIComponent(playlistId)}`;

/** Makes it the list that plays when nobody asks for anything, or takes that away. */
export const setFallback = async (playlistId: string, isFallback: boolean): Promise<boolean> => {
  const answer = await tryTo("PATCH", "/settings", {
    fallbackPlaylistId: isFallback ? playlistId : "",
  });
  if (answer.ok) await lists.reload();
  return answer.ok;
};
