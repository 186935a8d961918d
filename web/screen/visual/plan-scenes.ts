import type { HeardSong } from "../music/decode-features.ts";
import { chanceOf } from "./chance.ts";
import type { Mood, Scene } from "./scene.ts";

/** From here on this scene shows. */
export interface Cut {
  readonly fromMs: number;
  readonly scene: Scene;
}

/** A part longer than so many bars is given more than one scene. */
const BARS_MAX = 16;
/** Where no bars are known. */
const PIECE_MS = 28_000;
/** A part shorter than this shares the scene of the one before: cuts that quick are no fun. */
const SHORTEST_MS = 6_000;

type Part = HeardSong["sections"][number];

export const moodOf = ({ kind, energy }: Pick<Part, "kind" | "energy">): Mood => {
  switch (kind) {
    case "drop":
      return "peak";
    case "build":
      return "build";
    case "intro":
    case "outro":
    case "break":
      return energy > 0.75 ? "groove" : "calm";
    case "verse":
      return energy > 0.8 ? "peak" : energy > 0.35 ? "groove" : "calm";
  }
};

/**
 * Which scene shows when, for a whole song: it changes where the music does, on the first beat of a
 * bar. The same song (`seed`) always looks the same; no scene follows itself.
 */
export const planScenes = (
  song: HeardSong,
  scenes: readonly Scene[],
  seed: number,
): readonly Cut[] => {
  const cuts: Cut[] = [];
  for (const part of partsOf(song)) {
    for (const fromMs of startsIn(song, part)) {
      const last = cuts.at(-1);
      if (last && fromMs - last.fromMs < SHORTEST_MS) continue;
      const fitting = scenes.filter(({ moods }) => moods.includes(moodOf(part)));
      const others = fitting.filter((scene) => scene !== last?.scene);
      const choice = others.length > 0 ? others : scenes;
      const scene = choice[Math.floor(chanceOf(seed + cuts.length * 131) * choice.length)];
      if (scene) cuts.push({ fromMs, scene });
    }
  }
  return cuts;
};

const partsOf = ({ sections, durationSec, frameCount }: HeardSong): readonly Part[] => {
  if (sections.length > 0) return sections;
  const endSec = Math.max(durationSec, frameCount / 50);
  return [{ startSec: 0, endSec, energy: 0.6, kind: "verse" }];
};

const startsIn = (song: HeardSong, { startSec, endSec }: Part): readonly number[] => {
  const bars = downbeatsOf(song);
  const startMs = nearest(bars, startSec * 1000);
  const inPart = bars.filter((ms) => ms > startMs && ms < endSec * 1000 - SHORTEST_MS);
  if (bars.length > 0) {
    return [startMs, ...inPart.filter((_, bar) => bar % BARS_MAX === BARS_MAX - 1)];
  }
  const pieces = Math.max(1, Math.round(((endSec - startSec) * 1000) / PIECE_MS));
  const pieceMs = ((endSec - startSec) * 1000) / pieces;
  return Array.from({ length: pieces }, (_, piece) => startMs + piece * pieceMs);
};

const downbeatsOf = ({ beatsMs, beatInBar, confidence }: HeardSong): readonly number[] =>
  confidence < 0.3 ? [] : beatsMs.filter((_, at) => beatInBar[at] === 0);

const NEAR_MS = 1500;

const nearest = (times: readonly number[], ms: number): number => {
  let best = ms;
  let offMs = NEAR_MS;
  for (const time of times) {
    if (Math.abs(time - ms) >= offMs) continue;
    offMs = Math.abs(time - ms);
    best = time;
  }
  return best;
};

export const sceneAt = (cuts: readonly Cut[], positionMs: number): Scene | undefined => {
  let found = cuts[0]?.scene;
  for (const cut of cuts) if (cut.fromMs <= positionMs) found = cut.scene;
  return found;
};
