import { dishwasherCover } from "../covers/dishwasher-cover.ts";
import { MINOR } from "../score/scales.ts";
import type { Song } from "../score/song.ts";
import { BASS, PAD, PIANO, PLUCK } from "./instruments.ts";

/** House: four on the floor, off-beat bass, syncopated piano. */
export const dishwasher: Song = {
  tags: {
    name: "sunrise-on-the-dishwasher",
    format: "mp3",
    title: "Sunrise on the Dishwasher",
    artist: "The Velvet Teapots",
    genre: "House",
  },
  cover: dishwasherCover,
  seed: 11,
  bpm: 122,
  leadInSec: 0.25,
  swing: 0.1,
  jitterMs: 0,
  tonic: "A",
  scale: MINOR,
  chords: "Am9 Fmaj7 Cmaj7 G6",
  kit: {
    kick: { startHz: 260, endHz: 49, sweepMs: 60, decayMs: 420, click: 0.3, drive: 1.8 },
    snare: { toneHz: 190, decayMs: 220, noise: 0.7 },
    tomHz: 110,
  },
  ducking: 0.62,
  roomSec: 1.6,
  parts: {
    kick: { kind: "drums", levelDb: -2, patterns: { kick: "X... X... X... X..." } },
    snare: { kind: "drums", levelDb: 1.5, reverb: 0.25, patterns: { clap: ".... X... .... X..." } },
    hats: {
      kind: "drums",
      levelDb: -2.5,
      patterns: { "open-hat": "..x. ..x. ..x. ..x.", hat: "o.oo x.oo o.oo x.ox" },
    },
    perc: { kind: "drums", levelDb: 1.5, pan: 0.4, patterns: { rim: "...x ..o. .x.. o..x" } },
    bass: {
      kind: "line",
      levelDb: -4.5,
      instrument: BASS,
      reading: "bass",
      lowestMidi: 33,
      pattern: "..1- ..1- ..1- ..58 | ..1- ..1. 1.1- .358",
    },
    stabs: {
      kind: "line",
      levelDb: -5,
      reverb: 0.25,
      echo: 0.12,
      instrument: PIANO,
      reading: "chord",
      lowestMidi: 57,
      pattern: "x..x ..x. ..x. .x.. | ..x. .x.. x..x ....",
    },
    pad: {
      kind: "line",
      levelDb: -8.5,
      reverb: 0.5,
      instrument: PAD,
      reading: "chord",
      lowestMidi: 55,
      pattern: "x--- ---- ---- ----",
    },
    lead: {
      kind: "line",
      levelDb: 1.5,
      pan: -0.15,
      reverb: 0.3,
      echo: 0.4,
      instrument: PLUCK,
      reading: "melody",
      lowestMidi: 69,
      pattern:
        "5... 3..5 ..7. a... | c..b ..a. ..6. 5... | 5... 3..5 ..7. 5... | ..4. 2..4 ..2. 7---",
    },
  },
  sections: [
    { kind: "intro", bars: 4, parts: ["kick", "hats", "stabs"], openingHz: [350, 3000] },
    { kind: "verse", bars: 8, parts: ["kick", "snare", "hats", "bass", "stabs"] },
    { kind: "breakdown", bars: 6, parts: ["pad", "lead"], openingHz: [700, 9000] },
    { kind: "build", bars: 4, parts: ["pad", "stabs", "lead"] },
    {
      kind: "drop",
      bars: 12,
      parts: ["kick", "snare", "hats", "perc", "bass", "stabs", "pad", "lead"],
    },
    { kind: "outro", bars: 4, parts: ["kick", "hats", "bass", "pad"] },
  ],
};
