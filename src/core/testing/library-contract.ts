import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TrackId } from "../../domain/ids.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { guest } from "../../domain/testing/names.ts";
import type { Track } from "../../domain/track.ts";
import type { Library, Page, PageRequest, PastPlay } from "../ports/library.ts";

export interface LibraryRig {
  readonly library: Library;
  readonly put: (tracks: readonly Track[]) => Promise<void>;
  readonly lose: (trackId: string) => Promise<void>;
  /** A song has played, asked for by Ada. */
  readonly played: (play: PastPlay) => Promise<void>;
  readonly close: () => Promise<void>;
}

const song = (title: string, artist = "Somebody", album = "Everything"): Track =>
  aTrack(title, { artist, album });
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

    it("shows what played, newest first, page after page", async () => {
      for (let number = 1; number <= 5; number += 1) await rig.played(aPlay(number));

      const plays = await allPages((page) => rig.library.history(page), 2);

      expect(plays).toEqual([5, 4, 3, 2, 1].map(aPlay));
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
