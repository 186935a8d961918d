import * as z from "zod";
import type { PlaylistContent, PlaylistRefusal, Playlists } from "../../../core/ports/playlists.ts";
import type { TrackId } from "../../../domain/ids.ts";
import type { Result } from "../../../lib/result.ts";
import {
  NewPlaylist,
  PlaylistCard,
  PlaylistChange,
  PlaylistItem,
  PlaylistPage,
  PlaylistTracks,
} from "../../../protocol/library.ts";
import { type Answered, json, noContent } from "../../answer.ts";
import type { AddCall } from "../../calls.ts";
import type { ApiDeps } from "../../deps.ts";
import { problem } from "../../problem.ts";
import { playlistCard, playlistItem } from "../../view/cards.ts";
import { attachmentName, writeM3u } from "../../view/m3u.ts";
import { Paging, pageOf, shown } from "../paging.ts";
import { finderOf } from "./finder-of.ts";

const Params = z.object({ playlistId: z.string().max(64) });
const Whole = PlaylistCard.extend({
  items: z.array(PlaylistItem),
  nextCursor: z.string().optional(),
});
const ITEMS_PER_READ = 500;

/** Lists of tracks: everybody may look at them, the host makes and changes them. */
export const addPlaylistCalls = (
  call: AddCall,
  { stage, playlists, libraryChanged }: Pick<ApiDeps, "stage" | "playlists" | "libraryChanged">,
): void => {
  const card = (playlist: Parameters<typeof playlistCard>[0]) =>
    playlistCard(playlist, stage.party.known().settings.fallbackPlaylistId);
  const common = { tag: "playlists", params: Params } as const;
  const answer = (
    c: Parameters<typeof json>[0],
    result: Result<Parameters<typeof playlistCard>[0], PlaylistRefusal>,
    status = 200,
  ): Answered => {
    if (!result.ok) return problem(result.code);
    libraryChanged();
    return json(c, card(result.value), status);
  };

  call(
    {
      method: "get",
      path: "/playlists",
      summary: "Playlists by name",
      tag: "playlists",
      query: Paging,
      answers: { 200: PlaylistPage },
    },
    async (c, { query }) => json(c, shown(await playlists.playlists(pageOf(query)), card)),
  );

  call(
    {
      ...common,
      method: "get",
      path: "/playlists/{playlistId}",
      summary: "A playlist with what of it can be played now",
      query: Paging,
      answers: { 200: Whole },
    },
    async (c, { params: { playlistId }, query }) => {
      const playlist = await playlists.playlist(playlistId);
      if (!playlist) return problem("no-such-playlist");
      const items = await playlists.playlistItems(playlistId, pageOf(query));
      return json(c, { ...card(playlist), ...shown(items, playlistItem(finderOf(c, stage))) });
    },
  );

  call(
    {
      method: "post",
      path: "/playlists",
      summary: "Make a playlist of tracks, of a rule, of what played, or of a folder (host)",
      tag: "playlists",
      isHostOnly: true,
      body: NewPlaylist,
      answers: { 201: PlaylistCard },
    },
    async (c, { body }) => {
      const content = contentOf(body);
      if (!content) {
        const detail = "Give one of trackIds, rule, playedBetween and folder, or none.";
        return problem("bad-request", { detail });
      }
      return answer(c, await playlists.createPlaylist(body.name, content), 201);
    },
  );

  call(
    {
      ...common,
      method: "patch",
      path: "/playlists/{playlistId}",
      summary: "Rename a playlist, or change its rule (host)",
      isHostOnly: true,
      body: PlaylistChange,
      answers: { 200: PlaylistCard },
    },
    async (c, { params, body }) =>
      answer(c, await playlists.changePlaylist(params.playlistId, body)),
  );

  call(
    {
      ...common,
      method: "put",
      path: "/playlists/{playlistId}/tracks",
      summary: "The whole playlist anew: adds, removes and reorders (host)",
      isHostOnly: true,
      body: PlaylistTracks,
      answers: { 200: PlaylistCard },
    },
    async (c, { params, body }) =>
      answer(c, await playlists.setPlaylistTracks(params.playlistId, toTrackIds(body.trackIds))),
  );

  call(
    {
      ...common,
      method: "delete",
      path: "/playlists/{playlistId}",
      summary: "Delete a playlist; its tracks stay (host)",
      isHostOnly: true,
      answers: { 204: "empty" },
    },
    async (c, { params }) => {
      const dropped = await playlists.dropPlaylist(params.playlistId);
      if (!dropped.ok) return problem(dropped.code);
      libraryChanged();
      return noContent(c);
    },
  );

  call(
    {
      ...common,
      method: "get",
      path: "/playlists/{playlistId}/export",
      // It says where the files are, which is nobody else's business.
      summary: "A playlist as an M3U8 file (host)",
      isHostOnly: true,
      answers: { 200: "empty" },
    },
    async (_c, { params: { playlistId } }) => {
      const playlist = await playlists.playlist(playlistId);
      if (!playlist) return problem("no-such-playlist");
      const tracks = (await allItems(playlists, playlistId)).map(({ track }) => track);
      const leftOut = await playlists.countUnavailable(playlistId);
      return new Response(writeM3u(playlist.name, tracks, leftOut), {
        headers: {
          "Content-Type": "audio/x-mpegurl; charset=utf-8",
          "Content-Disposition": attachmentName(playlist.name, "m3u8"),
          "Cache-Control": "no-store",
          "X-Content-Type-Options": "nosniff",
        },
      });
    },
  );
};

const toTrackIds = (ids: readonly string[]): readonly TrackId[] => ids.map((id) => id as TrackId);

/** Undefined: more than one was given. */
const contentOf = ({
  trackIds,
  rule,
  playedBetween,
  folder,
}: z.output<typeof NewPlaylist>): PlaylistContent | undefined => {
  const given: PlaylistContent[] = [];
  if (trackIds) given.push({ kind: "tracks", trackIds: toTrackIds(trackIds) });
  if (rule) given.push({ kind: "rule", rule });
  if (playedBetween) given.push({ kind: "history", ...playedBetween });
  if (folder !== undefined) given.push({ kind: "folder", path: folder });
  if (given.length > 1) return undefined;
  return given[0] ?? { kind: "tracks", trackIds: [] };
};

const allItems = async (playlists: Playlists, playlistId: string) => {
  const items = [];
  let cursor: string | undefined;
  do {
    const page = await playlists.playlistItems(playlistId, {
      limit: ITEMS_PER_READ,
      ...(cursor === undefined ? {} : { cursor }),
    });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
};
