import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { aWish, until } from "../../core/testing/player-contract.ts";
import { aDeck, type TestDeck } from "../testing/a-deck.ts";
import { makeSongs, type Songs } from "../testing/songs.ts";

let songs: Songs;
let deck: TestDeck;
let mpvPath: string;

const mpvIs = (script: string): void => {
  writeFileSync(mpvPath, `#!/bin/sh\n${script}\n`);
  chmodSync(mpvPath, 0o755);
};

beforeAll(async () => {
  songs = await makeSongs();
  mpvPath = join(songs.folder, "mpv");
});
afterAll(() => songs.remove());
afterEach(() => deck.player.stop({ leavePlaying: false }));

const aPlayingDeck = async (): Promise<number> => {
  mpvIs('exec mpv "$@"');
  deck = aDeck(songs.folder, { mpvPath });
  await deck.player.start();
  deck.player.apply(aWish(songs.song("a"), { startMs: 1000 }));
  await until(() => deck.ear.story().includes("started a"));
  return deck.player.health().pid ?? 0;
};

it("says when no new mpv starts, and goes on where it was as soon as one does", async () => {
  await aPlayingDeck();
  mpvIs("echo no sound today; exit 3");

  const failed = await deck.player.restart();
  const health = deck.player.health();
  mpvIs('exec mpv "$@"');
  const again = await deck.player.restart();

  expect(failed).toMatchObject({ ok: false, code: "player-broken" });
  expect(health.state).toBe("down");
  expect(again.ok).toBe(true);
  await until(() => deck.clock().rate === 1 && deck.clock().positionMs > 1000);
  expect(deck.ear.story()).toEqual(["started a"]);
});

it("replaces even an mpv that hangs", async () => {
  const pid = await aPlayingDeck();
  process.kill(pid, "SIGSTOP");

  const restarted = await deck.player.restart();

  expect(restarted.ok).toBe(true);
  expect(deck.player.health().pid).not.toBe(pid);
  await until(() => deck.clock().rate === 1);
  expect(deck.ear.story()).toEqual(["started a"]);
});

it("is one new mpv however often the host presses", async () => {
  await aPlayingDeck();
  const starts = join(songs.folder, "starts");
  mpvIs(`echo one >> ${starts}\nexec mpv "$@"`);

  const restarts = await Promise.all([deck.player.restart(), deck.player.restart()]);
  await until(() => deck.clock().rate === 1);

  expect(restarts.map(({ ok }) => ok)).toEqual([true, true]);
  expect(readFileSync(starts, "utf8")).toBe("one\n");
  expect(await deck.ask("pid")).toBe(deck.player.health().pid);
  expect(deck.ear.story()).toEqual(["started a"]);
});
