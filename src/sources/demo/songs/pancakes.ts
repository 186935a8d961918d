import { pancakesCover } from "../covers/pancakes-cover.ts";
import { DORIAN } from "../score/scales.ts";
import type { Song } from "../score/song.ts";
import { BASS, BELL, FLUTE, PLUCK, STRINGS } from "./instruments.ts";

const GUITAR_CHOP = {
  ...PLUCK,
  envelope: { attackMs: 1, decayMs: 150, sustain: 0, releaseMs: 60 },
  brightness: { openHz: 7000, closedHz: 1600, decayMs: 120, resonance: 0.2 },
};

/** Disco, played by people: octave bass, strings, chopped guitar; the beats wander by some milliseconds. */
export const pancakes: Song = {
  tags: {
    name: "mirrorball-pancakes",
    format: "opus",
    title: "Mirrorball Pancakes",
    artist: "Jörna Glitterström",
    genre: "Disco",
  },
  cover: pancakesCover,
  seed: 22,
  bpm: 115,
  leadInSec: 0.4,
  swing: 0.14,
  jitterMs: 9,
  tonic: "E",
  scale: DORIAN,
  chords: "Em7 A7 Dmaj7 Bm7",
  kit: {
    kick: { startHz: 200, endHz: 56, sweepMs: 45, decayMs: 300, click: 0.35, drive: 1.4 },
    snare: { toneHz: 210, decayMs: 230, noise: 0.62 },
    tomHz: 130,
  },
  ducking: 0.35,
  roomSec: 1.4,
  parts: {
    kick: { kind: "drums", levelDb: 0, patterns: { kick: "X... X... X... X..." } },
    snare: {
      kind: "drums",
      levelDb: -1.5,
      reverb: 0.2,
      patterns: { snare: ".... X... .... X..o", clap: ".... o... .... o..." },
    },
    hats: {
      kind: "drums",
      levelDb: 0,
      pan: 0.15,
      patterns: { "open-hat": "..x. ..x. ..x. ..x.", hat: "xo.o xo.o xo.o xo.o" },
    },
    perc: {
      kind: "drums",
      levelDb: -9,
      pan: -0.4,
      reverb: 0.2,
      patterns: { tom: ".... .... .... .... | .... .... ..x. xx.o", shaker: "oxox oxox oxox oxox" },
    },
    bass: {
      kind: "line",
      levelDb: -5.5,
      instrument: BASS,
      reading: "bass",
      lowestMidi: 35,
      pattern: "1.8. 1.8. 1.8. 1.8. | 1.8. 1.8. 1.5. 8.75",
    },
    stabs: {
      kind: "line",
      levelDb: 5.5,
      pan: 0.45,
      reverb: 0.15,
      instrument: GUITAR_CHOP,
      reading: "chord",
      lowestMidi: 62,
      pattern: "..x. .xx. ..x. .x.x",
    },
    pad: {
      kind: "line",
      levelDb: -8,
      reverb: 0.4,
      instrument: STRINGS,
      reading: "chord",
      lowestMidi: 62,
      pattern: "x--- ---- ---- ----",
    },
    arp: {
      kind: "line",
      levelDb: -10,
      pan: -0.35,
      reverb: 0.3,
      echo: 0.25,
      instrument: BELL,
      reading: "arp",
      lowestMidi: 76,
      pattern: "0.2. 3.5. 4.3. 2.1.",
    },
    lead: {
      kind: "line",
      levelDb: -11.5,
      reverb: 0.3,
      echo: 0.2,
      instrument: FLUTE,
      reading: "melody",
      lowestMidi: 64,
      pattern:
        "5-.5 ..7- a-.. 7-5- | 6-.6 ..5- 4--- .... | 4-.4 ..6- 7-.. 6-4- | 5--- ..4- 2-.. 3-4-",
    },
  },
  sections: [
    { kind: "intro", bars: 4, parts: ["kick", "hats", "stabs"] },
    { kind: "verse", bars: 8, parts: ["kick", "snare", "hats", "bass", "stabs", "lead"] },
    { kind: "breakdown", bars: 4, parts: ["pad", "arp"], openingHz: [1200, 9000] },
    { kind: "build", bars: 4, parts: ["pad", "stabs", "arp"] },
    {
      kind: "drop",
      bars: 12,
      parts: ["kick", "snare", "hats", "perc", "bass", "stabs", "pad", "arp", "lead"],
    },
    { kind: "outro", bars: 4, parts: ["kick", "hats", "bass", "pad", "arp"] },
  ],
};
