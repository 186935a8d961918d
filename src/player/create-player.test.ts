import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aWish, listen, until } from "../core/testing/player-contract.ts";
import { createClockMemory, createClockReader } from "../lib/playback-clock.ts";
import { createPlayer } from "./create-player.ts";
import { isDeck, readPid } from "./mpv/mpv-process.ts";
import { makeSongs, SONG_MS, type Songs } from "./testing/songs.ts";

let songs: Songs;

beforeAll(async () => {
  songs = await makeSongs();
});
afterAll(() => songs.remove());

const aPlayer = (runDir: string) => {
  const clockMemory = createClockMemory();
  const player = createPlayer({ runDir, audioOutput: "null", clockMemory, log: () => {} });
  const read = createClockReader(clockMemory);
  const clock = () => read({ positionMs: 0, atMs: 0, rate: 0, generation: 0, song: 0 });
  return { player, clock, ear: listen(player) };
};

it("plays on through the death of the player's thread", async () => {
  const thread = new Promise<Worker>((resolve) => process.once("worker", resolve));
  const { player, clock, ear } = aPlayer(join(songs.folder, "thread"));
  await player.start();
  const [a, b] = [songs.song("a"), songs.song("b")];
  player.apply(aWish(a, { startMs: 1000, next: b }));
  await until(() => clock().positionMs > 1300);
  const { pid } = player.health();
  const { generation } = clock();

  await (await thread).terminate();
  await until(() => player.health().state === "down");
  await until(() => player.health().state === "ok" && clock().generation > generation);
  player.seek("a", SONG_MS - 600);
  await until(() => ear.story().includes("started b"));

  expect(player.health().pid).toBe(pid);
  expect(ear.story()).toEqual(["started a", "ended a>b", "started b"]);
  await player.stop({ leavePlaying: false });
});

it("plays on when the whole daemon is killed, and the next daemon takes over", async () => {
  const runDir = join(songs.folder, "daemon");
  const url = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);
  const source = `
    const { createPlayer } = await import(${url("./create-player.ts")});
    const { createClockMemory } = await import(${url("../lib/playback-clock.ts")});
    const player = createPlayer({ runDir: ${JSON.stringify(runDir)}, audioOutput: "null",
      clockMemory: createClockMemory(), log: () => {} });
    player.onReport((report) => report.kind === "started" && console.log("playing"));
    await player.start();
    player.apply(${JSON.stringify(aWish(songs.song("a")))});`;
  const daemon = spawn(process.execPath, ["--input-type=module", "-e", source], { detached: true });
  await new Promise((resolve) => daemon.stdout.once("data", resolve));
  const exit = new Promise((resolve) => daemon.once("exit", resolve));

  process.kill(-(daemon.pid ?? 0), "SIGKILL");
  await exit;
  await sleep(100);
  const pid = (await readPid(join(runDir, "mpv.pid"))) ?? 0;
  expect(await isDeck(pid, join(runDir, "mpv.sock"))).toBe(true);
  const { player } = aPlayer(runDir);
  const found = await player.start();

  expect(found).toMatchObject({ ok: true, value: { tag: "a", isPaused: false } });
  await until(() => player.health().pid === pid);
  await player.stop({ leavePlaying: false });
  expect(await isDeck(pid, join(runDir, "mpv.sock"))).toBe(false);
});
