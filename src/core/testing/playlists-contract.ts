import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TrackId } from "../../domain/ids.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { guest } from "../../domain/testing/names.ts";
import type { PlaylistRefusal, Playlists } from "../ports/playlists.ts";
import { allPages, type LibraryRig } from "./library-contract.ts";

export interface PlaylistsRig extends LibraryRig {
  readonly playlists: Playlists;
}

const ids = (...names: readonly string[]) => names as readonly string[] as readonly TrackId[];
const tracks = (...names: readonly string[]) =>
  ({ kind: "tracks", trackIds: ids(...names) }) as const;
const code = (result: { readonly ok: boolean; readonly code?: PlaylistRefusal }) => result.code;

/** What playlists do, wherever they are kept. */
export const playlistsContract = (name: string, make: () => Promise<PlaylistsRig>): void => {
  describe(`${name} for playlists`, () => {
    let rig: PlaylistsRig;
    const create = async (...args: Parameters<Playlists["createPlaylist"]>) => {
      const made = await rig.playlists.createPlaylist(...args);
      if (!made.ok) throw new Error(made.detail);
      return made.value;
    };
    const titles = async (playlistId: string, limit = 2): Promise<readonly string[]> => {
      const read = (page: { limit: number }) => rig.playlists.playlistItems(playlistId, page);
      return (await allPages(read, limit)).map(({ track }) => track.title);
    };

    beforeEach(async () => {
      rig = await make();
      await rig.put([
        { ...aTrack("a", { source: "/music/old/a.flac" }), year: 1983, genres: ["Pop"] },
        { ...aTrack("b", { source: "/music/new/b.flac" }), year: 1988, genres: ["Rock"] },
        { ...aTrack("c", { source: "/music/new/c.flac" }), year: 1994, genres: ["Pop"] },
      ]);
    });
    afterEach(() => rig.close());

    it("keeps tracks in their order, also twice the same", async () => {
      const { playlistId, ...card } = await create("Mix", tracks("c", "a", "c", "b"));

      expect(card).toEqual({ name: "Mix", kind: "manual", tracks: 4 });
      expect(await titles(playlistId)).toEqual(["c", "a", "c", "b"]);
      const { items } = await rig.playlists.playlistItems(playlistId, { limit: 9 });
      expect(new Set(items.map(({ itemId }) => itemId)).size).toBe(4);
    });

    it("passes over what is not there, and counts it", async () => {
      const { playlistId } = await create("Mix", tracks("a", "nothing", "b"));
      await rig.lose("b");

      expect(await titles(playlistId)).toEqual(["a"]);
      expect((await rig.playlists.playlist(playlistId))?.tracks).toBe(1);
      expect(await rig.playlists.countUnavailable(playlistId)).toBe(2);
    });

    it("edits a list: its name, and all of its tracks", async () => {
      const { playlistId } = await create("Mix", tracks("a"));

      const renamed = await rig.playlists.changePlaylist(playlistId, { name: "Best" });
      const filled = await rig.playlists.setPlaylistTracks(playlistId, ids("b", "a"));

      expect(renamed).toMatchObject({ ok: true, value: { name: "Best" } });
      expect(filled).toMatchObject({ ok: true, value: { name: "Best", tracks: 2 } });
      expect(await titles(playlistId)).toEqual(["b", "a"]);
    });

    it("keeps songs that are away where they stood, when the list is edited without them", async () => {
      const { playlistId } = await create("Mix", tracks("a", "b", "c"));
      await rig.lose("b");

      await rig.playlists.setPlaylistTracks(playlistId, ids("c", "a"));
      await rig.put([{ ...aTrack("b", { source: "/music/new/b.flac" }), year: 1988 }]);

      expect(await titles(playlistId)).toEqual(["c", "a", "b"]);
    });

    it("lists lists by name, page after page, without the deleted ones", async () => {
      for (const each of ["Zebra", "apple", "Mango"]) await create(each, tracks());
      const gone = await create("Kiwi", tracks("a"));
      await rig.playlists.dropPlaylist(gone.playlistId);

      const all = await allPages((page) => rig.playlists.playlists(page), 2);

      expect(all.map((each) => each.name)).toEqual(["apple", "Mango", "Zebra"]);
      expect(await rig.playlists.playlist(gone.playlistId)).toBeUndefined();
      expect(await titles(gone.playlistId)).toEqual([]);
    });

    it("picks by a rule what there is when it is read", async () => {
      const rule = { decade: 1980 };
      const { playlistId, ...card } = await create("Eighties", { kind: "rule", rule });
      await rig.put([{ ...aTrack("d"), year: 1981 }]);

      expect(card).toEqual({ name: "Eighties", kind: "smart", rule, tracks: 2 });
      expect([...(await titles(playlistId))].sort()).toEqual(["a", "b", "d"]);
      await rig.playlists.changePlaylist(playlistId, { rule: { decade: 1990 } });
      expect(await titles(playlistId)).toEqual(["c"]);
    });

    it("makes a list of a folder", async () => {
      const { playlistId } = await create("New", { kind: "folder", path: "/music/new" });

      expect(await titles(playlistId)).toEqual(["b", "c"]);
    });

    it("makes a list of what played, without what was skipped or failed", async () => {
      const requestedBy = { guestId: guest("ada"), name: "Ada", hue: 120 };
      const play = { requestedBy, score: 1, how: "finished", reason: undefined } as const;
      for (const [at, title] of ["a", "b", "c", "a"].entries()) {
        const track = aTrack(title, { source: `/music/${title}.flac` });
        const startedAtMs = 1000 * (at + 1);
        const when = { playId: `play ${at}`, startedAtMs, endedAtMs: startedAtMs + 500 };
        await rig.played({ ...play, ...when, track });
      }

      const span = { kind: "history", fromMs: 2000, untilMs: 4000 } as const;
      const { playlistId } = await create("Last night", span);

      expect(await titles(playlistId)).toEqual(["b", "c"]);
    });

    it("refuses what cannot be, with a reason", async () => {
      const { playlistId: smart } = await create("Smart", { kind: "rule", rule: {} });
      const { playlistId: manual } = await create("Manual", tracks());
      const many = ids(...Array.from({ length: 20_001 }, () => "a"));

      expect(code(await rig.playlists.setPlaylistTracks(smart, ids("a")))).toBe(
        "playlist-read-only",
      );
      expect(code(await rig.playlists.changePlaylist(manual, { rule: {} }))).toBe(
        "playlist-read-only",
      );
      expect(code(await rig.playlists.setPlaylistTracks(manual, many))).toBe("playlist-too-long");
      expect(code(await rig.playlists.changePlaylist("none", { name: "x" }))).toBe(
        "no-such-playlist",
      );
      expect(code(await rig.playlists.dropPlaylist("none"))).toBe("no-such-playlist");
    });
  });
};
