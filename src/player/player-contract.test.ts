import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { Player } from "../core/ports/player.ts";
import { createFakePlayer } from "../core/testing/fake-player.ts";
import { type PlayerRig, playerContract } from "../core/testing/player-contract.ts";
import { createClockMemory } from "../lib/playback-clock.ts";
import { createPlayer } from "./create-player.ts";
import { createDeck } from "./deck/create-deck.ts";
import { makeSongs, SONG_MS, type Songs } from "./testing/songs.ts";

let songs: Songs;
let runs = 0;

beforeAll(async () => {
  songs = await makeSongs();
});
afterAll(() => songs.remove());

type Make = (options: Parameters<typeof createPlayer>[0]) => Player;

const aRealRig = (make: Make) => (): Promise<PlayerRig> => {
  runs += 1;
  const player = make({
    runDir: join(songs.folder, `run-${runs}`),
    audioOutput: "null",
    clockMemory: createClockMemory(),
    log: () => {},
  });
  return Promise.resolve({
    player,
    song: songs.song,
    finish: (tag: string) => player.seek(tag, SONG_MS - 600),
    close: () => player.stop({ leavePlaying: false }),
  });
};

playerContract("the fake", () => {
  const faultOf = (source: string) =>
    (["missing", "empty"] as const).find((fault) => source === fault);
  const player = createFakePlayer({ faultOf });
  return Promise.resolve({
    player,
    song: (tag, fault) => ({ tag, source: fault ?? "song", durationMs: SONG_MS }),
    finish: player.finish,
    close: () => player.stop({ leavePlaying: false }),
  });
});

playerContract("mpv in this thread", aRealRig(createDeck));
playerContract("mpv in its own thread", aRealRig(createPlayer));
