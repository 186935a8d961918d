import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TrackId } from "../../domain/ids.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { guest } from "../../domain/testing/names.ts";
import type { Track } from "../../domain/track.ts";
import type { Library, Page, PageRequest, PastPlay } from "../ports/library.ts";
import type { ShelvedTrack } from "./fake-library.ts";

export interface LibraryRig {
  readonly library: Library;
  readonly put: (tracks: readonly ShelvedTrack[]) => Promise<void>;
  readonly lose: (trackId: string) => Promise<void>;
  /** A song has played, asked for by Ada. */
  readonly played: (play: PastPlay) => Promise<void>;
  readonly close: () => Promise<void>;
}

const song = (title: string, artist = "Somebody", album = "Everything"): Track =>
  aTrack(title, { artist, album });
/** Two records, a compilation and a song without tags. */
const RECORDS: readonly ShelvedTrack[] = [
  ["Help!", "The Beatles", "Help!", 1, 1965, ["Rock", "Pop"]],
  ["Yesterday", "The Beatles", "Help!", 13, 1965, ["Pop"]],
  ["Because", "The Beatles", "Abbey Road", 8, 1969, ["Rock"]],
  ["Army of Me", "Björk", "Hits", 2, 1995, ["Pop"]],
  ["Creep", "Radiohead", "Hits", 1, 1995, ["rock"]],
].map(([title, artist, album, trackNumber, year, genres]) => ({
  ...song(String(title), String(artist), String(album)),
  trackNumber: Number(trackNumber),
  year: Number(year),
  genres: genres as readonly string[],
  coverId: `cover of ${album}`,
  ...(album === "Hits" ? { albumArtist: "Various artists" } : {}),
}));
const id = (name: string): TrackId => name as TrackId;
const titles = (page: Page<Track>): readonly string[] => page.items.map(({ title }) => title);

const SHELF = [
  song("Yellow Submarine", "Beatles", "Revolver"),
  song("Purple Rain", "Prince", "Purple Rain"),
  song("Blue Monday", "New Order", "Substance"),
  song("Come Together", "Beatles", "Abbey Road"),
];

/** Reads page after page. */
export const allPages = async <Item>(
  read: (page: PageRequest) => Promise<Page<Item>>,
  limit: number,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 1000; pages += 1) {
    const page = await read(cursor === undefined ? { limit } : { limit, cursor });
    items.push(...page.items);
    cursor = page.nextCursor;
    if (cursor === undefined) return items;
  }
  throw new Error("the pages never end");
};

const aPlay = (number: number): PastPlay => ({
  playId: `play ${number}`,
  track: song(`song ${number}`),
  requestedBy: { guestId: guest("ada"), name: "Ada", hue: 120 },
  score: number,
  startedAtMs: 1000 * number,
  endedAtMs: 1000 * number + 500,
  how: "finished",
  reason: undefined,
});

/** What every library does, wherever it has its tracks from. */
export const libraryContract = (name: string, make: () => Promise<LibraryRig>): void => {
  describe(`${name} as a library`, () => {
    let rig: LibraryRig;

    beforeEach(async () => {
      rig = await make();
      await rig.put(SHELF);
    });
    afterEach(() => rig.close());

    it("gives a track by its id, whole", async () => {
      expect(await rig.library.track(id("Purple Rain"))).toEqual(SHELF[1]);
      expect(await rig.library.track(id("nothing"))).toBeUndefined();
    });

    it("lists everything by artist and title when nothing is typed", async () => {
      const page = await rig.library.search("", { limit: 10 });

      expect(titles(page)).toEqual([
        "Come Together",
        "Yellow Submarine",
        "Blue Monday",
        "Purple Rain",
      ]);
      expect(page.nextCursor).toBeUndefined();
    });

    it.each([
      ["a title", "blue monday", ["Blue Monday"]],
      ["an artist", "prince", ["Purple Rain"]],
      ["an album", "substance", ["Blue Monday"]],
      ["words of both in any order", "together beatles", ["Come Together"]],
      ["a word that is half typed", "subma", ["Yellow Submarine"]],
    ])("finds %s", async (_what, query, expected) => {
      expect(titles(await rig.library.search(query, { limit: 10 }))).toEqual(expected);
    });

    it("gives every track once, page after page", async () => {
      await rig.put(Array.from({ length: 23 }, (_, number) => song(`song ${number}`)));

      const listed = await allPages((page) => rig.library.search("", page), 5);
      const found = await allPages((page) => rig.library.search("song", page), 5);

      expect(new Set(listed.map(({ trackId }) => trackId)).size).toBe(27);
      expect(listed).toHaveLength(27);
      expect(new Set(found.map(({ trackId }) => trackId)).size).toBe(23);
      expect(found).toHaveLength(23);
    });

    it("neither gives, nor finds, nor counts what is gone", async () => {
      await rig.lose("Purple Rain");

      expect(await rig.library.track(id("Purple Rain"))).toBeUndefined();
      expect(titles(await rig.library.search("purple", { limit: 10 }))).toEqual([]);
      expect(titles(await rig.library.search("", { limit: 10 }))).not.toContain("Purple Rain");
      expect(await rig.library.count()).toBe(3);
    });

    it("lists artists by name without article, with how many tracks they have", async () => {
      await rig.put(RECORDS);

      const artists = await allPages((page) => rig.library.artists(page), 2);
      const [beatles] = artists.filter(({ name }) => name === "The Beatles");

      const lines = artists.map(({ name, tracks }) => `${name} ${tracks}`);
      expect(lines.slice(0, 2).sort()).toEqual(["Beatles 2", "The Beatles 3"]);
      expect(lines.slice(2)).toEqual(["Björk 1", "New Order 1", "Prince 1", "Radiohead 1"]);
      expect(beatles?.coverId).toMatch(/^cover of (Help!|Abbey Road)$/);
      expect(await rig.library.artist(beatles?.artistId ?? "")).toEqual(beatles);
      expect(await rig.library.artist("nobody")).toBeUndefined();
    });

    it("shows an album by its own artist, in its order", async () => {
      await rig.put(RECORDS);

      const albums = await allPages((page) => rig.library.albums(undefined, page), 2);
      const [hits] = albums.filter(({ title }) => title === "Hits");
      const filter = { albumId: hits?.albumId ?? "" };
      const tracks = await allPages((page) => rig.library.tracks(filter, "name", page), 1);

      expect(albums.map(({ title }) => title)).toEqual([
        "Abbey Road",
        "Abbey Road",
        "Help!",
        "Hits",
        "Purple Rain",
        "Revolver",
        "Substance",
      ]);
      expect(hits).toMatchObject({ artist: "Various artists", year: 1995, tracks: 2 });
      expect(await rig.library.album(hits?.albumId ?? "")).toEqual(hits);
      expect(tracks.map(({ title }) => title).sort()).toEqual(["Army of Me", "Creep"]);
    });

    it("shows the albums and tracks of an artist", async () => {
      await rig.put(RECORDS);
      const artists = (await rig.library.artists({ limit: 50 })).items;
      const artistId = artists.find(({ name }) => name === "The Beatles")?.artistId ?? "";

      const albums = await allPages((page) => rig.library.albums(artistId, page), 1);
      const tracks = await allPages((page) => rig.library.tracks({ artistId }, "name", page), 2);

      expect(albums.map(({ title }) => title)).toEqual(["Abbey Road", "Help!"]);
      expect(tracks.map(({ title }) => title)).toEqual(["Because", "Help!", "Yesterday"]);
    });

    it("shows genres and decades with their tracks", async () => {
      await rig.put(RECORDS);

      const genres = await allPages((page) => rig.library.genres(page), 1);
      const decades = await allPages((page) => rig.library.decades(page), 1);
      const genreId = genres.find(({ name }) => /rock/i.test(name))?.genreId ?? "";
      const rock = await allPages((page) => rig.library.tracks({ genreId }, "name", page), 1);
      const both = await rig.library.tracks({ genreId, decade: 1960 }, "added", { limit: 9 });

      expect(genres.map(({ name, tracks }) => `${name.toLowerCase()} ${tracks}`)).toEqual([
        "pop 3",
        "rock 3",
      ]);
      expect(await rig.library.genre(genreId)).toEqual(genres[1]);
      expect(decades.map(({ decade, tracks }) => [decade, tracks])).toEqual([
        [1990, 2],
        [1960, 3],
      ]);
      expect(rock.map(({ title }) => title)).toEqual(["Because", "Help!", "Creep"]);
      expect([...titles(both)].sort()).toEqual(["Because", "Help!"]);
    });

    it("has no artist, album, genre or decade of which nothing is there", async () => {
      await rig.put(RECORDS);
      for (const { trackId } of RECORDS) await rig.lose(trackId);

      const names = (await rig.library.artists({ limit: 50 })).items.map(({ name }) => name);

      expect(names).toEqual(["Beatles", "New Order", "Prince"]);
      expect((await rig.library.genres({ limit: 50 })).items).toEqual([]);
      expect((await rig.library.decades({ limit: 50 })).items).toEqual([]);
      expect((await rig.library.albums(undefined, { limit: 50 })).items).toHaveLength(4);
    });

    it("suggests names, any word of which begins as what is typed", async () => {
      const texts = async (typed: string) =>
        (await rig.library.suggestions(typed, 5)).map(({ kind, text }) => `${kind} ${text}`);

      expect(await texts("bea")).toContain("artist Beatles");
      expect(await texts("subm")).toContain("track Yellow Submarine");
      expect(await texts("abb")).toContain("album Abbey Road");
      expect(await rig.library.suggestions("b", 1)).toHaveLength(1);
    });

    it("shows what played, newest first, page after page", async () => {
      for (let number = 1; number <= 5; number += 1) await rig.played(aPlay(number));

      const plays = await allPages((page) => rig.library.history(page), 2);

      expect(plays).toEqual([5, 4, 3, 2, 1].map(aPlay));
    });

    it("shows what played for one guest", async () => {
      for (let number = 1; number <= 3; number += 1) await rig.played(aPlay(number));

      const mine = await allPages((page) => rig.library.history(page, guest("ada")), 2);
      const others = await rig.library.history({ limit: 9 }, guest("bob"));

      expect(mine).toEqual([3, 2, 1].map(aPlay));
      expect(others).toEqual({ items: [] });
    });

    it("counts for each guest what played to the end or was skipped", async () => {
      await rig.played(aPlay(1));
      await rig.played({ ...aPlay(2), how: "failed" });
      await rig.played({ ...aPlay(3), how: "skipped" });

      const counts = await rig.library.playCounts();

      expect(counts).toEqual({ byGuest: new Map([["ada", 2]]), upTo: 3 });
    });

    it("suggests the same for the same seed, and other songs for other seeds", async () => {
      const wish = { sinceMs: 0, notThese: [] };
      const suggest = async (seed: number) => (await rig.library.suggest({ ...wish, seed }))?.title;

      const first = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(suggest));
      const again = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(suggest));

      expect(first).toEqual(again);
      expect(new Set(first).size).toBeGreaterThan(1);
    });

    it("suggests what was not heard lately, and anything when all of it was", async () => {
      const all = SHELF.map(({ trackId }) => trackId);
      const suggest = async (seed: number, notThese: readonly TrackId[]) =>
        (await rig.library.suggest({ seed, sinceMs: 0, notThese }))?.title;
      const seeds = Array.from({ length: 30 }, (_, seed) => seed);

      const fresh = await Promise.all(seeds.map((seed) => suggest(seed, all.slice(1))));
      const heard = await Promise.all(seeds.map((seed) => suggest(seed, all)));

      expect(new Set(fresh)).toEqual(new Set(["Yellow Submarine"]));
      expect(heard).not.toContain(undefined);
    });

    it("suggests nothing when there is nothing", async () => {
      for (const { trackId } of SHELF) await rig.lose(trackId);

      expect(await rig.library.suggest({ seed: 1, sinceMs: 0, notThese: [] })).toBeUndefined();
    });
  });
};
