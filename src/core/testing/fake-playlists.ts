import type { TrackId } from "../../domain/ids.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import { keepUnseen } from "../library/keep-unseen.ts";
import type { TrackFilter } from "../ports/library.ts";
import type {
  Playlist,
  PlaylistEntry,
  PlaylistRefusal,
  PlaylistRule,
  Playlists,
} from "../ports/playlists.ts";
import { type FakeLibrary, pageOf } from "./fake-library.ts";

interface Stored {
  readonly playlistId: string;
  readonly name: string;
  readonly rule: PlaylistRule | undefined;
  readonly trackIds: readonly TrackId[];
}

const ITEMS_MAX = 20_000;
const ALL = { limit: 100_000 };

/** Playlists in memory, of the tracks of a fake library. */
export const createFakePlaylists = (library: FakeLibrary): Playlists => {
  const lists = new Map<string, Stored>();
  let number = 0;

  const entriesOf = async (list: Stored): Promise<readonly PlaylistEntry[]> => {
    if (list.rule) {
      const { isLikedTonight, addedWithinDays: _days, ...rule } = list.rule;
      const sort = isLikedTonight ? "rank" : "name";
      const { items } = await library.tracks(rule as TrackFilter, sort, ALL);
      return items.map((track) => ({ itemId: track.trackId, track }));
    }
    const tracks = await Promise.all(list.trackIds.map((trackId) => library.track(trackId)));
    return tracks.flatMap((track, at) => (track ? [{ itemId: String(at), track }] : []));
  };

  const shown = async (list: Stored): Promise<Playlist> => {
    const entries = await entriesOf(list);
    const coverId = entries.find(({ track }) => track.coverId)?.track.coverId;
    return {
      playlistId: list.playlistId,
      name: list.name,
      kind: list.rule ? "smart" : "manual",
      ...(list.rule ? { rule: list.rule } : {}),
      tracks: entries.length,
      ...(coverId === undefined ? {} : { coverId }),
    };
  };

  const put = async (list: Stored): Promise<Result<Playlist, PlaylistRefusal>> => {
    if (list.trackIds.length > ITEMS_MAX) return failed("playlist-too-long", "too long");
    lists.set(list.playlistId, list);
    return ok(await shown(list));
  };

  const none = failed("no-such-playlist", "no such playlist");

  return {
    playlists: async (page) => {
      const sorted = [...lists.values()].sort((left, right) => left.name.localeCompare(right.name));
      const found = pageOf(sorted, page);
      return { ...found, items: await Promise.all(found.items.map(shown)) };
    },
    playlist: async (playlistId) => {
      const list = lists.get(playlistId);
      return list && (await shown(list));
    },
    playlistItems: async (playlistId, page) => {
      const list = lists.get(playlistId);
      return list ? pageOf(await entriesOf(list), page) : { items: [] };
    },
    createPlaylist: async (name, content) => {
      number += 1;
      const list = { playlistId: `list-${number}`, name, rule: undefined, trackIds: [] };
      switch (content.kind) {
        case "tracks":
          return put({ ...list, trackIds: content.trackIds });
        case "rule":
          return put({ ...list, rule: content.rule });
        case "folder": {
          const { items } = await library.search("", ALL);
          const inside = items.filter(({ source }) => source.startsWith(`${content.path}/`));
          return put({ ...list, trackIds: inside.map(({ trackId }) => trackId) });
        }
        case "history": {
          const { items } = await library.history(ALL);
          const heard = items.filter(
            ({ startedAtMs, how }) =>
              startedAtMs >= content.fromMs && startedAtMs < content.untilMs && how === "finished",
          );
          return put({ ...list, trackIds: heard.toReversed().map(({ track }) => track.trackId) });
        }
        default:
          return content satisfies never;
      }
    },
    changePlaylist: (playlistId, { name, rule }) => {
      const list = lists.get(playlistId);
      if (!list) return Promise.resolve(none);
      if (rule && !list.rule) return Promise.resolve(failed("playlist-read-only", "no rule"));
      return put({ ...list, name: name ?? list.name, rule: rule ?? list.rule });
    },
    setPlaylistTracks: async (playlistId, trackIds) => {
      const list = lists.get(playlistId);
      if (!list) return none;
      if (list.rule) return failed("playlist-read-only", "picked by a rule");
      const before = await Promise.all(
        list.trackIds.map(async (trackId) => ({
          trackId,
          isThere: (await library.track(trackId)) !== undefined,
        })),
      );
      return put({ ...list, trackIds: keepUnseen(before, trackIds) as readonly TrackId[] });
    },
    dropPlaylist: (playlistId) => Promise.resolve(lists.delete(playlistId) ? ok(undefined) : none),
    countUnavailable: async (playlistId) => {
      const list = lists.get(playlistId);
      return list && !list.rule ? list.trackIds.length - (await entriesOf(list)).length : 0;
    },
  };
};
