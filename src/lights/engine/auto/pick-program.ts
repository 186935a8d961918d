import type { Mood, Program } from "../../programs/program.ts";

/** Where to look when no program has the mood. */
const INSTEAD: Readonly<Record<Mood, Mood>> = {
  calm: "groove",
  groove: "calm",
  build: "groove",
  peak: "groove",
  idle: "calm",
};

/** Spreads a song and a section over all numbers of 32 bits (the finaliser of MurmurHash3, Appleby, 2011). */
const scatter = (song: number, section: number): number => {
  let mixed = (song ^ Math.imul(section + 1, 0x9e3779b1)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

const withMood = (programs: readonly Program[], mood: Mood): readonly Program[] =>
  programs.filter((program) => program.moods.includes(mood));

/**
 * One program for a section of a song, the same one every time, but never `shown` again if there
 * is another. `song`: any number that is the song's own. Undefined: no program fits.
 */
export const pickProgram = (
  programs: readonly Program[],
  mood: Mood,
  song: number,
  section: number,
  shown: Program | undefined,
): Program | undefined => {
  const fitting = withMood(programs, mood);
  const all = fitting.length > 0 ? fitting : withMood(programs, INSTEAD[mood]);
  const fresh = all.filter((program) => program !== shown);
  const choice = fresh.length > 0 ? fresh : all;
  return choice[scatter(song, section) % Math.max(1, choice.length)];
};
