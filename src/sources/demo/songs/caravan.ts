import { caravanCover } from "../covers/caravan-cover.ts";
import { MINOR } from "../score/scales.ts";
import type { Song } from "../score/song.ts";
import { BASS, LEAD, PAD, PLUCK } from "./instruments.ts";

/** Synthwave: pumping eighths in the bass, a big snare, running arpeggio, a lead that soars. */
export const caravan: Song = {
  tags: {
    name: "neon-caravan",
    format: "mp3",
    title: "Neon Caravan",
    artist: "Turbo Flamingo",
    genre: "Synthwave",
  },
  cover: caravanCover,
  seed: 44,
  bpm: 105,
  leadInSec: 0.2,
  swing: 0,
  jitterMs: 0,
  tonic: "C",
  scale: MINOR,
  chords: "Cm Ab Eb Bb",
  kit: {
    kick: { startHz: 220, endHz: 50, sweepMs: 55, decayMs: 380, click: 0.35, drive: 2 },
    snare: { toneHz: 170, decayMs: 380, noise: 0.66 },
    tomHz: 95,
  },
  ducking: 0.45,
  roomSec: 2.3,
  parts: {
    kick: { kind: "drums", levelDb: -2, patterns: { kick: "X... ..x. X... ...." } },
    snare: { kind: "drums", levelDb: 1.5, reverb: 0.5, patterns: { snare: ".... X... .... X..." } },
    hats: { kind: "drums", levelDb: 6.5, pan: 0.2, patterns: { hat: "x.o. x.o. x.o. x.oo" } },
    perc: {
      kind: "drums",
      levelDb: -15.5,
      reverb: 0.4,
      patterns: {
        tom: ".... .... .... .... | .... .... .... .... | .... .... .... .... | .... .... x.x. xxX.",
      },
    },
    bass: {
      kind: "line",
      levelDb: -5,
      instrument: BASS,
      reading: "bass",
      lowestMidi: 36,
      pattern: "1.1. 1.1. 1.1. 1.8.",
    },
    pad: {
      kind: "line",
      levelDb: -8.5,
      reverb: 0.5,
      instrument: PAD,
      reading: "chord",
      lowestMidi: 58,
      pattern: "x--- ---- ---- ----",
    },
    arp: {
      kind: "line",
      levelDb: -4,
      pan: 0.3,
      reverb: 0.25,
      echo: 0.3,
      instrument: PLUCK,
      reading: "arp",
      lowestMidi: 60,
      pattern: "0123 4321 0123 4543",
    },
    lead: {
      kind: "line",
      levelDb: -8,
      reverb: 0.4,
      echo: 0.35,
      instrument: LEAD,
      reading: "melody",
      lowestMidi: 72,
      pattern:
        "5--- ---- 3--- 4-5- | a--- ---- 7-6- 5--- | 5--- ---- 7--- 5-4- | 4--- ---- --3- 2---",
    },
  },
  sections: [
    { kind: "intro", bars: 4, parts: ["kick", "hats", "arp"], openingHz: [500, 5000] },
    { kind: "verse", bars: 8, parts: ["kick", "snare", "hats", "bass", "arp", "pad"] },
    { kind: "breakdown", bars: 4, parts: ["pad", "lead"], openingHz: [900, 7000] },
    { kind: "build", bars: 4, parts: ["pad", "arp"], chords: "Ab Ab Bb Bb" },
    {
      kind: "drop",
      bars: 8,
      parts: ["kick", "snare", "hats", "perc", "bass", "arp", "pad", "lead"],
    },
    { kind: "outro", bars: 4, parts: ["kick", "snare", "bass", "arp", "pad"] },
  ],
};
