import { hammockCover } from "../covers/hammock-cover.ts";
import { MAJOR } from "../score/scales.ts";
import type { Song } from "../score/song.ts";
import { BELL, FLUTE, ORGAN, PAD, SUB } from "./instruments.ts";

const SKANK = { ...ORGAN, envelope: { attackMs: 2, decayMs: 130, sustain: 0.2, releaseMs: 60 } };

/** Reggae ("steppers"): organ on every off-beat, a bass that sings, a steel drum, lots of swing. */
export const hammock: Song = {
  tags: {
    name: "hammock-republic",
    format: "mp3",
    title: "Hammock Republic",
    artist: "King Coconut Standard",
    genre: "Reggae",
  },
  cover: hammockCover,
  seed: 33,
  bpm: 92,
  leadInSec: 0.35,
  swing: 0.24,
  jitterMs: 0,
  tonic: "G",
  scale: MAJOR,
  chords: "G Em7 C D",
  kit: {
    kick: { startHz: 170, endHz: 52, sweepMs: 50, decayMs: 380, click: 0.3, drive: 1.3 },
    snare: { toneHz: 240, decayMs: 200, noise: 0.55 },
    tomHz: 150,
  },
  ducking: 0.25,
  roomSec: 1.9,
  parts: {
    kick: { kind: "drums", levelDb: -1, patterns: { kick: "x... x... X... x..." } },
    snare: {
      kind: "drums",
      levelDb: -0.5,
      reverb: 0.25,
      echo: 0.2,
      patterns: { rim: ".... o... X... o..o", snare: ".... .... x... ...." },
    },
    hats: { kind: "drums", levelDb: 2.5, pan: 0.2, patterns: { hat: "x.xo x.xo x.xo x.xo" } },
    perc: {
      kind: "drums",
      levelDb: -8,
      pan: -0.35,
      patterns: { shaker: "oxxo oxxo oxxo oxxo", tom: ".... .... .... .... | .... .... .... .xox" },
    },
    bass: {
      kind: "line",
      levelDb: -3,
      instrument: SUB,
      reading: "bass",
      lowestMidi: 36,
      pattern: "1--- ..1- 3-.5 --.. | 1--. 1-5- ..3- 5-3-",
    },
    stabs: {
      kind: "line",
      levelDb: 3,
      pan: -0.25,
      reverb: 0.2,
      echo: 0.15,
      instrument: SKANK,
      reading: "chord",
      lowestMidi: 59,
      pattern: "..x. ..x. ..x. ..xo",
    },
    pad: {
      kind: "line",
      levelDb: -11,
      reverb: 0.5,
      instrument: PAD,
      reading: "chord",
      lowestMidi: 55,
      pattern: "x--- ---- ---- ----",
    },
    arp: {
      kind: "line",
      levelDb: -7,
      pan: 0.35,
      reverb: 0.35,
      echo: 0.25,
      instrument: BELL,
      reading: "arp",
      lowestMidi: 67,
      pattern: "0..2 ..4. 2..4 ..3. | 5..4 ..2. 3..2 ..1.",
    },
    lead: {
      kind: "line",
      levelDb: -12,
      reverb: 0.35,
      echo: 0.3,
      instrument: FLUTE,
      reading: "melody",
      lowestMidi: 67,
      pattern:
        "5--- 3-.. ..5- 6-5- | 5--- --.. ..3- 2-1- | 6--- 5-.. ..4- 3-4- | 2--- --.. .... 2-3-",
    },
  },
  sections: [
    { kind: "intro", bars: 3, parts: ["kick", "hats", "stabs"] },
    { kind: "verse", bars: 8, parts: ["kick", "snare", "hats", "bass", "stabs", "lead"] },
    { kind: "breakdown", bars: 4, parts: ["pad", "arp"], openingHz: [900, 6000] },
    { kind: "build", bars: 2, parts: ["pad", "arp", "stabs"] },
    {
      kind: "drop",
      bars: 8,
      parts: ["kick", "snare", "hats", "perc", "bass", "stabs", "pad", "arp", "lead"],
    },
    { kind: "outro", bars: 3, parts: ["kick", "snare", "hats", "bass", "stabs"] },
  ],
};
