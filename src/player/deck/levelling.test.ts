import { execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { aWish, until } from "../../core/testing/player-contract.ts";
import { mpvArguments } from "../mpv/mpv-arguments.ts";
import { connectMpv } from "../mpv/mpv-client.ts";
import { createMpvPlaylist } from "../mpv/mpv-playlist.ts";
import { aDeck } from "../testing/a-deck.ts";
import { makeSongs, SONG_MS, type Songs } from "../testing/songs.ts";

const run = promisify(execFile);
let songs: Songs;

beforeAll(async () => {
  songs = await makeSongs();
});
afterAll(() => songs.remove());

/** The song with other bytes around the same sound. */
const tagged = async (gain: string): Promise<string> => {
  const path = join(songs.folder, "tagged.flac");
  const tag = ["-metadata", `REPLAYGAIN_TRACK_GAIN=${gain}`, "-c", "copy"];
  await run("ffmpeg", ["-v", "error", "-y", "-i", songs.song("a").source, ...tag, path]);
  return path;
};

/** Plays into a file with the options that the deck plays with; the loudness in dB that comes out. */
const heardDb = async (source: string, gainDb: number): Promise<number> => {
  const wave = join(songs.folder, "heard.wav");
  const socket = join(songs.folder, "pcm.sock");
  const more = [`--ao-pcm-file=${wave}`, "--idle=once"];
  const mpv = spawn("mpv", [...mpvArguments(socket, "pcm"), ...more], { stdio: "ignore" });
  onTestFinished(() => void mpv.kill());
  const gone = new Promise((resolve) => mpv.once("exit", resolve));
  const connect = () => connectMpv(socket, { onEvent: () => {}, onClose: () => {} });
  const client = await until(() => connect().catch(() => undefined));
  const song = { tag: "song", source, durationMs: SONG_MS, gainDb };
  await createMpvPlaylist(client).replace(song, SONG_MS - 6000);
  await gone;
  const { stderr } = await run("ffmpeg", ["-i", wave, "-af", "volumedetect", "-f", "null", "-"]);
  return Number(/mean_volume: (-?[\d.]+) dB/.exec(stderr)?.[1]);
};

it("plays a song as much louder as is wanted, whatever its tags say", async () => {
  const plain = songs.song("a").source;

  const asItIs = await heardDb(plain, 0);
  const quieter = await heardDb(plain, -9);
  const withTag = await heardDb(await tagged("-20.00 dB"), -9);

  expect(quieter - asItIs).toBeCloseTo(-9, 0);
  expect(withTag).toBeCloseTo(quieter, 0);
});

it("changes how loud a song is without loading it again, and only that song", async () => {
  const { player, ear, ask } = aDeck(songs.folder);
  await player.start();
  const [a, b] = [songs.song("a"), songs.song("b")];
  player.apply(aWish({ ...a, gainDb: -6 }, { next: { ...b, gainDb: -2 } }));
  await until(() => ear.story().includes("started a"));
  const before = await ask("replaygain-fallback");

  player.apply(aWish({ ...a, gainDb: -11 }, { next: { ...b, gainDb: -2 } }));
  await until(async () => (await ask("replaygain-fallback")) === -11);
  player.seek("a", SONG_MS - 600);
  await until(() => ear.story().includes("started b"));
  const after = await ask("replaygain-fallback");
  await player.stop({ leavePlaying: false });

  expect(ear.story()).toEqual(["started a", "ended a>b", "started b"]);
  expect([before, after]).toEqual([-6, -2]);
});
