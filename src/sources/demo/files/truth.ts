import * as z from "zod";
import { createGrid } from "../score/grid.ts";
import { kickTimes } from "../score/kick-times.ts";
import { BEATS_PER_BAR } from "../score/pattern.ts";
import type { Song } from "../score/song.ts";
import { placeSections } from "../score/timeline.ts";
import { fileNameOf } from "../songs/demo-songs.ts";

/** To be raised when the songs change: folders of an older generator are made anew. */
export const GENERATOR_VERSION = 1;
export const TRUTH_FILE = "demo-songs.json";

const Seconds = z.number().nonnegative();

const SongTruth = z
  .object({
    generatorVersion: z.number(),
    file: z.string(),
    title: z.string(),
    artist: z.string(),
    bpm: z.number(),
    beats: z.array(Seconds),
    downbeats: z.array(Seconds),
    kicks: z.array(Seconds),
    sections: z.array(
      z.object({
        kind: z.enum(["intro", "verse", "breakdown", "build", "drop", "outro"]),
        startSec: Seconds,
        endSec: Seconds,
      }),
    ),
    drops: z.array(Seconds),
  })
  .readonly();

/** What is true about a demo song, for whoever tries to find it out by listening. All times are seconds in the decoded file. */
export type SongTruth = z.infer<typeof SongTruth>;
export const TruthFile = z.array(SongTruth).readonly();

/** A tenth of a millisecond is finer than any tracker and keeps the file readable. */
const round = (sec: number): number => Math.round(sec * 10_000) / 10_000;

export const truthOf = (song: Song, durationSec: number): SongTruth => {
  const grid = createGrid(song);
  const sections = placeSections(song, grid);
  const beats = grid.beatSec.slice(0, -1).map(round);
  const last = sections.length - 1;
  return {
    generatorVersion: GENERATOR_VERSION,
    file: fileNameOf(song),
    title: song.tags.title,
    artist: song.tags.artist,
    bpm: song.bpm,
    beats,
    downbeats: beats.filter((_, index) => index % BEATS_PER_BAR === 0),
    kicks: kickTimes(song, grid, sections).map(round),
    // The first and the last section take the silence before and the tail after: together they cover the file.
    sections: sections.map((section, index) => ({
      kind: section.kind,
      startSec: index === 0 ? 0 : round(section.startSec),
      endSec: round(index === last ? durationSec : section.endSec),
    })),
    drops: sections.filter(({ kind }) => kind === "drop").map(({ startSec }) => round(startSec)),
  };
};
