import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allPages } from "../../core/testing/library-contract.ts";
import { aSearch } from "../testing/a-search.ts";
import { aFile } from "../testing/a-store.ts";

const COME = "Come Together by The Beatles on Abbey Road";
const ARMY = "Army of Me by Björk on Post";
const THUNDER = "Thunderstruck by AC/DC on The Razors Edge";
const PINK = "So What by P!nk";
const GUNS = "Sweet Child O' Mine by Guns N' Roses";
const SHELF = [
  COME,
  ARMY,
  THUNDER,
  PINK,
  GUNS,
  "Yesterday by The Beatles on Help!",
  "Smørrebrød by Øresund Æsir",
  "99 Luftballons by Nena",
];

describe("a guest who searches", () => {
  it.each([
    ["what is spelt wrong", "beetls", COME],
    ["a swapped letter", "baetles", COME],
    ["what is written without its accent", "bjork", ARMY],
    ["what is written with its accent", "BJÖRK", ARMY],
    ["letters that fold to others", "smorrebrod aesir", "Smørrebrød by Øresund Æsir"],
    ["a name without its slash", "acdc", THUNDER],
    ["a name with its slash", "AC/DC", THUNDER],
    ["a name with a space for its slash", "ac dc", THUNDER],
    ["a name with a sign for a letter", "p!nk", PINK],
    ["a name without its apostrophe", "sweet child o mine", GUNS],
    ["words in another order", "roses sweet guns", GUNS],
    ["an album", "razors edge", THUNDER],
    ["artist and title mixed", "beatles come", COME],
    ["a word that is half typed", "thunderst", THUNDER],
    ["a half-typed last word after whole ones", "come toge", COME],
    ["a half-typed last word that is spelt wrong", "come togther", COME],
    ["a number", "99", "99 Luftballons by Nena"],
    ["the middle of a word", "struck", THUNDER],
  ])("finds %s", (_what, query, expected) => {
    const { find } = aSearch(...SHELF);

    expect(find(query)[0]).toBe(expected);
  });

  it.each([
    ["t", THUNDER],
    ["th", THUNDER],
    ["bj", ARMY],
  ])("finds what begins with the first letters %s", (query, expected) => {
    const { find } = aSearch(...SHELF);

    expect(find(query)).toContain(expected);
  });

  it("finds nothing where nothing is meant", () => {
    const { find } = aSearch(...SHELF);

    expect(find("xylophone quartet")).toEqual([]);
  });

  it.each([
    ["quotes", '"'],
    ["quoted words", '"come" OR "army'],
    ["an operator", "come AND NOT together"],
    ["a column", "words:come"],
    ["a star", "come*"],
    ["parentheses", "((come"],
    ["NEAR", "NEAR(come together, 5)"],
    ["a minus", "-come ^come"],
    ["SQL", "'; DROP TABLE tracks; --"],
    ["a percent sign", "%_%"],
    ["a zero byte", "co\0me"],
    ["punctuation alone", "?!… --- ///"],
    ["emoji alone", "🎉🕺🏽👩‍👩‍👧"],
    ["half an emoji", "\ud83c"],
    ["10 kB", "come together ".repeat(750)],
    ["one word of 10 kB", "c".repeat(10_000)],
    ["hundreds of words", Array.from({ length: 99 }, (_, number) => `w${number}`).join(" ")],
    ["marks without letters", "\u0301\u0302"],
    ["right to left", "‮emoc"],
  ])("does no harm with %s", (_what, query) => {
    const { find, count } = aSearch(...SHELF);

    expect(() => find(query)).not.toThrow();
    expect(count()).toBe(SHELF.length);
    expect(find("come together")[0]).toBe(COME);
  });

  it("does no harm with anything", () => {
    const { find } = aSearch(...SHELF);
    const anything = fc.string({ unit: "binary", maxLength: 60 });

    fc.assert(
      fc.property(anything, (query) => find(query).length <= 20),
      { numRuns: 300 },
    );
  });
});

describe("what is found", () => {
  it("begins with the title that is just so, then the artist, then where it begins so", () => {
    const { find } = aSearch(
      "Nobody Loves the Prince by Somebody",
      "Princess of China by Coldplay",
      "Kiss by Prince",
      "Prince by Somebody",
      "Song by Somebody on Prince",
    );

    const found = find("prince");

    expect(found.slice(0, 3)).toEqual([
      "Prince by Somebody",
      "Kiss by Prince",
      "Princess of China by Coldplay",
    ]);
    expect(found.at(-1)).toBe("Song by Somebody on Prince");
  });

  it("has what fits all words before what fits some", () => {
    const { find } = aSearch("Love Me by Xenia", "Love Me Do by The Beatles", "Beatles by Love Me");

    expect(find("love me do beatles")[0]).toBe("Love Me Do by The Beatles");
  });

  it("is not what is missing", () => {
    const { find, markMissing } = aSearch(...SHELF);

    markMissing([`/music/${COME}.flac`]);

    expect(find("come together")).not.toContain(COME);
    expect(find("beetls")).not.toContain(COME);
    expect(find("c")).not.toContain(COME);
  });

  it("is there again when its file has come back", () => {
    const { find, markMissing, putTracks } = aSearch(...SHELF);
    markMissing([`/music/${COME}.flac`]);

    putTracks([aFile(COME)], 3);

    expect(find("come together")).toEqual([COME]);
  });

  it("is what a file is called now, not what it was called", () => {
    const { find, putTracks } = aSearch(...SHELF);

    putTracks([aFile(COME, { title: "Zusammen", artist: "Die Käfer", album: "" })], 2);

    expect(find("zusammen kafer")).toEqual([COME]);
    expect(find("zusamen")).toEqual([COME]);
    expect(find("together")).toEqual([]);
    expect(find("beatles")).toEqual(["Yesterday by The Beatles on Help!"]);
  });

  it("comes once, page after page, in the order of one long page", async () => {
    const lines = Array.from(
      { length: 130 },
      (_, number) => `Love ${number} by Band ${number % 7}`,
    );
    const { find, search } = aSearch(...lines);

    const paged = await allPages((page) => Promise.resolve(search("love", page)), 9);

    expect(paged.map(({ trackId }) => trackId)).toEqual(find("love", { limit: 200 }));
    expect(new Set(paged.map(({ trackId }) => trackId)).size).toBe(130);
  });

  it.each(["abc", "-5", "1e99", "NaN", "", "🎉", "WyJhIl0"])(
    "begins at its beginning after a page that we never gave: %s",
    (cursor) => {
      const songs = Array.from({ length: 9 }, (_, number) => `Song ${number} by Band`);
      const { find, search, history } = aSearch(...songs);

      const page = { limit: 3, cursor };

      expect(find("song", page)).toEqual(songs.slice(0, 3));
      expect(search("", page).items).toEqual(search("", { limit: 3 }).items);
      expect(() => history(page)).not.toThrow();
    },
  );
});
