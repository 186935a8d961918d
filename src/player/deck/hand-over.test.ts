import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { DeckItem } from "../../core/ports/player.ts";
import { aWish, until } from "../../core/testing/player-contract.ts";
import { connectMpv } from "../mpv/mpv-client.ts";
import { aDeck, type TestDeck } from "../testing/a-deck.ts";
import { makeSongs, SONG_MS, type Songs } from "../testing/songs.ts";

let songs: Songs;
let deck: TestDeck;

beforeAll(async () => {
  songs = await makeSongs();
});
afterAll(() => songs.remove());
beforeEach(async () => {
  deck = aDeck(songs.folder);
  await deck.player.start();
});
afterEach(() => deck.player.stop({ leavePlaying: false }));

const tells = (line: string): Promise<true> => until(() => deck.ear.story().includes(line));

/** Stands still near the end of a song, with the next one behind it, for as long as a test likes. */
const standBeforeEnd = async (a: DeckItem, next: DeckItem, leftMs: number): Promise<void> => {
  deck.player.apply(aWish(a, { startMs: SONG_MS - leftMs, next, isPaused: true }));
  await tells(`started ${a.tag}`);
  await until(async () => (await deck.ask("playlist-count")) === 2);
};

it("leaves no gap between two songs, and counts the new one up from below zero", async () => {
  const marks = new Map<string, number>();
  const witness = await connectMpv(join(deck.runDir, "mpv.sock"), {
    onEvent: ({ event }) => marks.set(event, performance.now()),
    onClose: () => {},
  });
  const handOver = async (number: number) => {
    const [a, b] = [songs.song(`a${number}`), songs.song(`b${number}`)];
    await standBeforeEnd(a, b, 700);
    const { generation } = deck.clock();
    let lowestMs = 0;
    deck.player.apply(aWish(a, { next: b }));
    await until(() => {
      const now = deck.clock();
      lowestMs = Math.min(lowestMs, now.positionMs);
      return now.generation > generation && now.positionMs > 0;
    });
    await tells(`started ${b.tag}`);
    const gapMs = (marks.get("playback-restart") ?? 0) - (marks.get("end-file") ?? 0);
    return { gapMs, lowestMs, jumps: deck.clock().generation - generation };
  };

  // The best of three counts: one may fall into a moment in which the whole machine stands still.
  const three = [await handOver(1), await handOver(2), await handOver(3)];

  const best = (of: "gapMs" | "lowestMs" | "jumps") => Math.min(...three.map((one) => one[of]));
  expect(best("gapMs")).toBeGreaterThan(0);
  expect(best("gapMs")).toBeLessThan(100);
  expect(best("lowestMs")).toBeLessThan(0);
  expect(best("jumps")).toBe(1);
  witness.close();
});

it("takes another next song until 2 s before the end, and none after that", async () => {
  const { song } = songs;
  const [a, b, c, d] = [song("a"), song("b"), song("c"), song("d")];
  const nextId = () => deck.ask("playlist/1/id");
  await standBeforeEnd(a, b, 2100);
  const before = await nextId();

  deck.player.apply(aWish(a, { next: c, isPaused: true }));
  await until(async () => ![before, undefined].includes(await nextId()));
  deck.player.seek("a", SONG_MS - 1900);
  deck.player.apply(aWish(a, { next: d }));
  await tells("started c");
  deck.player.apply(aWish(c, { next: d }));
  deck.player.seek("c", SONG_MS - 600);
  await tells("started d");

  expect(deck.ear.story()).toEqual([
    "started a",
    "ended a>c",
    "started c",
    "ended c>d",
    "started d",
  ]);
});

it("plays what core wants instead, when it went over to what core no longer wants", async () => {
  const [a, b] = [songs.song("a"), songs.song("b")];
  await standBeforeEnd(a, b, 600);
  deck.player.apply(aWish(a, { next: b }));
  await tells("started b");

  deck.player.apply(aWish(songs.song("x")));
  await tells("started x");

  expect(deck.ear.story()).toEqual(["started a", "ended a>b", "started b", "started x"]);
});

it("never holds more than two songs", async () => {
  for (const tag of ["a", "b", "c", "d", "e"]) {
    deck.player.apply(aWish(songs.song("now"), { next: songs.song(tag) }));
    await deck.ask("playlist-count");
  }
  await tells("started now");

  await until(async () => (await deck.ask("playlist-count")) === 2);
});

it("carries out only the newest of many wishes", async () => {
  const wishes = Array.from({ length: 50 }, (_, index) => songs.song(`song ${index}`));

  for (const wish of wishes) deck.player.apply(aWish(wish));
  await tells("started song 49");

  expect(deck.ear.story()).toEqual(["started song 49"]);
});

it("pauses, turns down and jumps as told", async () => {
  const a = songs.song("a");
  deck.player.apply(aWish(a));
  await tells("started a");

  deck.player.apply(aWish(a, { isPaused: true, volumePct: 30 }));
  deck.player.seek("a", 2500);
  await until(() => deck.ear.positions("a").at(-1) === 2500);
  expect(await deck.ask("pause")).toBe(true);
  expect(await deck.ask("volume")).toBe(30);
  expect(deck.clock().rate).toBe(0);

  deck.player.apply(aWish(a, { volumePct: 30 }));
  await until(() => deck.clock().rate === 1 && deck.clock().positionMs > 2700);
});

it("falls silent when core wants nothing", async () => {
  deck.player.apply(aWish(songs.song("a")));
  await tells("started a");

  deck.player.apply(aWish(undefined));

  await until(async () => (await deck.ask("idle-active")) === true);
});
