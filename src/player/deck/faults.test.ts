import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { DeckItem } from "../../core/ports/player.ts";
import { aWish, until } from "../../core/testing/player-contract.ts";
import { aDeck, type TestDeck } from "../testing/a-deck.ts";
import { makeSong, makeSongs, SONG_MS, type Songs } from "../testing/songs.ts";

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

const aFile = (name: string, content: string | Buffer): DeckItem => {
  writeFileSync(join(songs.folder, name), content);
  return { tag: "a", source: join(songs.folder, name), durationMs: 180_000 };
};

it.each([
  ["a web page", "<html><body>404</body></html>\n".repeat(50)],
  ["a playlist", () => `#EXTM3U\n#EXTINF:6,x\n${join(songs.folder, "song.flac")}\n`],
  ["a bare list of files", () => `${join(songs.folder, "song.flac")}\n`],
  ["a list of pieces", "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:6,\nsong.flac\n#EXT-X-ENDLIST\n"],
  ["an edit list", () => `# mpv EDL v0\n${join(songs.folder, "song.flac")}\n`],
  ["a concatenation", "ffconcat version 1.0\nfile song.flac\n"],
  ["noise", Buffer.alloc(50_000, 0xa5)],
])("does not play %s that is called a song, nor what it names", async (_case, content) => {
  const item = aFile("false.mp3", typeof content === "function" ? content() : content);

  deck.player.apply(aWish(item));

  await tells("failed a> unplayable");
  expect(await deck.ask("idle-active")).toBe(true);
  expect(deck.ear.story()).toEqual(["failed a> unplayable"]);
});

it("does not play a folder that is called a song", async () => {
  const source = join(songs.folder, "folder.mp3");
  mkdirSync(source);
  await copyFile(join(songs.folder, "song.flac"), join(source, "song.flac"));

  deck.player.apply(aWish({ tag: "a", source, durationMs: 0 }));

  await tells("failed a> unplayable");
});

it("does not play an address that is neither a file nor on the web", async () => {
  deck.player.apply(aWish({ tag: "a", source: "edl://song.flac", durationMs: 0 }));

  await tells("failed a> unplayable");
});

it("tells when a song breaks off", async () => {
  const whole = join(songs.folder, "whole.flac");
  await makeSong(whole, 60);
  const bytes = readFileSync(whole);
  const item = aFile("half.flac", bytes.subarray(0, bytes.length / 2));

  deck.player.apply(aWish(item, { startMs: 29_000 }));

  await tells("failed a> truncated");
});

it("tells when a song does not move, and frees the deck for another", async () => {
  const source = join(songs.folder, "pipe.mp3");
  execFileSync("mkfifo", [source]);
  await deck.player.stop({ leavePlaying: false });
  deck = aDeck(songs.folder, { stuckAfterMs: 3000 });
  await deck.player.start();

  deck.player.apply(aWish({ tag: "a", source, durationMs: 0 }));
  await tells("failed a> stuck");
  deck.player.apply(aWish(songs.song("b")));

  await tells("started b");
});

it("plays a song to its end although the next one is broken", async () => {
  const broken = songs.song("b", "missing");
  deck.player.apply(aWish(songs.song("a"), { next: broken }));
  await until(async () => (await deck.ask("playlist-count")) === 2);

  deck.player.seek("a", SONG_MS - 600);
  await tells("failed b> missing");

  expect(deck.ear.story()).toEqual(["started a", "ended a>b", "failed b> missing"]);
});
