import { squirrelCover } from "../covers/squirrel-cover.ts";
import { MINOR } from "../score/scales.ts";
import type { Song } from "../score/song.ts";
import { BASS, LEAD, PAD, PIANO } from "./instruments.ts";

/** Two saws that beat against each other. */
const REESE = {
  ...BASS,
  layers: [
    { wave: "saw", semitones: 0, level: 0.35 },
    { wave: "saw", semitones: 0.18, level: 0.35 },
    { wave: "sine", semitones: 0, level: 0.5 },
  ],
  brightness: { openHz: 1100, closedHz: 420, decayMs: 600, resonance: 0.2 },
} as const;

/** Drum and bass, the friendly kind: broken beat, growling bass, running piano. */
export const squirrel: Song = {
  tags: {
    name: "squirrel-velocity",
    format: "mp3",
    title: "Squirrel Velocity",
    artist: "Acorn Pressure Unit",
    genre: "Drum and Bass",
  },
  cover: squirrelCover,
  seed: 66,
  bpm: 150,
  leadInSec: 0.3,
  swing: 0,
  jitterMs: 0,
  tonic: "B",
  scale: MINOR,
  chords: "Bm9 Gmaj7 Dadd9 A",
  kit: {
    kick: { startHz: 280, endHz: 54, sweepMs: 40, decayMs: 260, click: 0.4, drive: 2 },
    snare: { toneHz: 205, decayMs: 210, noise: 0.6 },
    tomHz: 120,
  },
  ducking: 0.4,
  roomSec: 1.7,
  parts: {
    kick: { kind: "drums", levelDb: -1.5, patterns: { kick: "X... .... ..X. ...." } },
    snare: {
      kind: "drums",
      levelDb: 4,
      reverb: 0.2,
      patterns: { snare: ".... X..o .o.. X... | .... X..o .o.. X..o" },
    },
    hats: { kind: "drums", levelDb: 2, pan: 0.2, patterns: { hat: "x.xo x.xo x.xo x.xx" } },
    perc: {
      kind: "drums",
      levelDb: -7,
      pan: -0.3,
      patterns: { shaker: "oxox oxox oxox oxox", "open-hat": ".... .... .... ..x." },
    },
    bass: {
      kind: "line",
      levelDb: -4.5,
      instrument: REESE,
      reading: "bass",
      lowestMidi: 33,
      pattern: "1--- ---- ..1- --5- | 1--- --.. 8-1- 5---",
    },
    pad: {
      kind: "line",
      levelDb: -8,
      reverb: 0.5,
      instrument: PAD,
      reading: "chord",
      lowestMidi: 59,
      pattern: "x--- ---- ---- ----",
    },
    arp: {
      kind: "line",
      levelDb: -9,
      pan: 0.25,
      reverb: 0.3,
      echo: 0.2,
      instrument: PIANO,
      reading: "arp",
      lowestMidi: 62,
      pattern: "0.2. 1.3. 2.4. 3.1. | 0.3. 2.4. 5.4. 3.2.",
    },
    lead: {
      kind: "line",
      levelDb: -9,
      reverb: 0.35,
      echo: 0.35,
      instrument: LEAD,
      reading: "melody",
      lowestMidi: 71,
      pattern:
        "5--- --3- ---- 5-7- | 6--- --5- ---- 3--- | 5--- --3- ---- 7-a- | 7--- --5- --4- 2---",
    },
  },
  sections: [
    { kind: "intro", bars: 4, parts: ["kick", "snare", "hats", "arp"], openingHz: [400, 4000] },
    { kind: "verse", bars: 12, parts: ["kick", "snare", "hats", "bass", "arp"] },
    { kind: "breakdown", bars: 6, parts: ["pad", "arp", "lead"], openingHz: [900, 8000] },
    { kind: "build", bars: 4, parts: ["pad", "arp"], chords: "Gmaj7 Gmaj7 A A" },
    {
      kind: "drop",
      bars: 16,
      parts: ["kick", "snare", "hats", "perc", "bass", "arp", "pad", "lead"],
    },
    { kind: "outro", bars: 4, parts: ["kick", "hats", "bass", "pad", "arp"] },
  ],
};
