import { owlsCover } from "../covers/owls-cover.ts";
import { MINOR } from "../score/scales.ts";
import type { Song } from "../score/song.ts";
import { ACID, BELL, PLUCK, SUB } from "./instruments.ts";

/** Techno: a hard kick with rumble between, an acid line, dub chords in the echo, and two drops. */
export const owls: Song = {
  tags: {
    name: "warehouse-full-of-owls",
    format: "flac",
    title: "Warehouse Full of Owls",
    artist: "Professor Subwoofer",
    genre: "Techno",
  },
  cover: owlsCover,
  seed: 55,
  bpm: 134,
  leadInSec: 0.3,
  swing: 0,
  jitterMs: 0,
  tonic: "F",
  scale: MINOR,
  chords: "Fm9 Fm9 Dbmaj7 Eb6",
  kit: {
    kick: { startHz: 320, endHz: 46, sweepMs: 50, decayMs: 400, click: 0.4, drive: 2.6 },
    snare: { toneHz: 180, decayMs: 180, noise: 0.75 },
    tomHz: 85,
  },
  ducking: 0.75,
  roomSec: 2,
  parts: {
    kick: { kind: "drums", levelDb: -2, patterns: { kick: "X... X... X... X..." } },
    snare: { kind: "drums", levelDb: 1.5, reverb: 0.3, patterns: { clap: ".... X... .... X..." } },
    hats: {
      kind: "drums",
      levelDb: -4,
      patterns: { "open-hat": "..X. ..X. ..X. ..X.", hat: "xoxo xoxo xoxo xoxx" },
    },
    perc: {
      kind: "drums",
      levelDb: -9,
      pan: -0.4,
      echo: 0.3,
      patterns: { rim: "...x .... ..x. .x..", tom: ".... ..x. .... .... | .... ..x. .... .x.x" },
    },
    bass: {
      kind: "line",
      levelDb: -6.5,
      instrument: SUB,
      reading: "bass",
      lowestMidi: 34,
      pattern: ".111 .111 .111 .118",
    },
    stabs: {
      kind: "line",
      levelDb: 2.5,
      pan: 0.2,
      reverb: 0.4,
      echo: 0.6,
      instrument: PLUCK,
      reading: "chord",
      lowestMidi: 58,
      pattern: "...x .... ..x. .... | ...x .... .... x...",
    },
    arp: {
      kind: "line",
      levelDb: -6.5,
      pan: -0.1,
      reverb: 0.1,
      echo: 0.2,
      instrument: ACID,
      reading: "melody",
      lowestMidi: 41,
      pattern: "1.1a .13. 1.b. a.57 | 1.1a .1c. 1.b. 5.43",
    },
    lead: {
      kind: "line",
      levelDb: -7,
      reverb: 0.5,
      echo: 0.4,
      instrument: BELL,
      reading: "melody",
      lowestMidi: 77,
      pattern:
        "5--- --3- ---- 1--- | 2--- --3- ---- ---- | 6--- --5- ---- 3--- | 4--- --3- --2- ----",
    },
  },
  sections: [
    { kind: "intro", bars: 4, parts: ["kick", "hats"] },
    { kind: "verse", bars: 8, parts: ["kick", "snare", "hats", "bass", "stabs"] },
    { kind: "breakdown", bars: 4, parts: ["stabs", "lead"], openingHz: [800, 8000] },
    { kind: "build", bars: 2, parts: ["stabs", "arp"], openingHz: [1500, 6000] },
    { kind: "drop", bars: 8, parts: ["kick", "snare", "hats", "bass", "arp", "perc"] },
    { kind: "breakdown", bars: 4, parts: ["stabs", "lead", "arp"], openingHz: [300, 3000] },
    { kind: "build", bars: 2, parts: ["arp", "lead"] },
    {
      kind: "drop",
      bars: 8,
      parts: ["kick", "snare", "hats", "perc", "bass", "stabs", "arp", "lead"],
    },
    { kind: "outro", bars: 4, parts: ["kick", "hats", "bass", "stabs"] },
  ],
};
