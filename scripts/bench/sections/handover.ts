import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { makeSound } from "../library/prepare-library.ts";
import { atMost, type Section } from "../measure/report.ts";
import { rounded, summarise } from "../measure/statistics.ts";
import { startDaemon } from "../process/daemon.ts";
import { type MpvLine, watchMpv } from "../process/mpv-watch.ts";

const TRACK_SEC = 4;
const HAND_OVERS = 5;
const ASK_EVERY_MS = 100;
const PATIENCE_MS = 40_000;

/** Where the music was, by the clock on the wall. */
interface Place {
  readonly atMs: number;
  readonly positionMs: number;
}

/** Nobody seeks here: who is further back is in the next song, be it the same file. */
const isNextSong = (before: Place, place: Place): boolean => place.positionMs < before.positionMs;

/**
 * What mpv's own clock of heard sound lost against the wall while a song went over to the next: all
 * songs last as long, so the positions tell how much was heard.
 */
const silences = (places: readonly Place[]): readonly number[] => {
  const gaps: number[] = [];
  places.forEach((place, at) => {
    const before = places[at - 1];
    if (!before || !isNextSong(before, place)) return;
    const heardMs = TRACK_SEC * 1000 - before.positionMs + place.positionMs;
    gaps.push(place.atMs - before.atMs - heardMs);
  });
  return gaps;
};

/** The same between two looks inside one song: what looking itself gets wrong. */
const errors = (places: readonly Place[]): readonly number[] =>
  places.flatMap((place, at) => {
    const before = places[at - 1];
    if (!before || isNextSong(before, place)) return [];
    return [Math.abs(place.atMs - before.atMs - (place.positionMs - before.positionMs))];
  });

/** From one file's end to mpv playing the next. */
const eventGaps = (lines: readonly MpvLine[]): readonly number[] =>
  lines.flatMap((line, at) => {
    if (line.event !== "end-file" || line.reason !== "eof") return [];
    const next = lines.slice(at).find(({ event }) => event === "playback-restart");
    return next ? [next.atMs - line.atMs] : [];
  });

export const handover: Section = {
  name: "handover",
  run: async (folder) => {
    const musicFolder = join(folder, "music");
    const dataFolder = join(folder, "data");
    mkdirSync(musicFolder);
    for (const at of [1, 2, 3]) makeSound(join(musicFolder, `${at}.wav`), TRACK_SEC, 220 * at);
    const daemon = await startDaemon({ dataFolder, musicFolder });
    const lines: MpvLine[] = [];
    const places: Place[] = [];
    try {
      await daemon.ready;
      const mpv = watchMpv(join(dataFolder, "run", "mpv.sock"), (line) => lines.push(line));
      const untilMs = performance.now() + PATIENCE_MS;
      while (silences(places).length < HAND_OVERS && performance.now() < untilMs) {
        const position = await mpv.get("audio-pts");
        if (typeof position.data === "number") {
          places.push({ atMs: position.atMs, positionMs: position.data * 1000 });
        }
        await sleep(ASK_EVERY_MS);
      }
      mpv.close();
    } finally {
      await daemon.stop();
    }
    const gaps = silences(places);
    const worst = Math.max(...gaps, gaps.length < HAND_OVERS ? Infinity : 0);
    return {
      what: `going over to the next song, ${HAND_OVERS} times (autoplay, ${TRACK_SEC} s each): silence by mpv's clock of heard sound against the wall; and from mpv's end-file to its playback-restart, during which its buffer plays on`,
      unit: "ms",
      values: {
        silence: gaps.map((gap) => rounded(gap)),
        errorOfMethod: summarise(errors(places)),
        endFileToRestart: eventGaps(lines).map((gap) => rounded(gap)),
      },
      figures: [atMost("silence between two songs ms", worst, 50)],
    };
  },
};
