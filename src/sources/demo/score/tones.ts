import { atOrAbove, type Chord, parsePitchClass, voicing } from "./chord.ts";
import type { LinePart, Song } from "./song.ts";

const bassTone = (chord: Chord, lowest: number, symbol: string): number => {
  const root = atOrAbove(lowest, chord.root);
  if (symbol === "8") return root + 12;
  const tone = Math.floor((Number(symbol) - 1) / 2);
  // Asked for the seventh of a triad, a bass player takes the flat one.
  return root + (chord.intervals[tone] ?? 10);
};

const arpTone = (chord: Chord, lowest: number, symbol: string): number => {
  const tones = voicing(chord, lowest);
  const index = Number(symbol);
  return (tones[index % tones.length] ?? lowest) + 12 * Math.floor(index / tones.length);
};

const scaleTone = (song: Song, lowest: number, symbol: string): number => {
  const isUpper = symbol >= "a";
  const degree = isUpper ? symbol.charCodeAt(0) - "a".charCodeAt(0) : Number(symbol) - 1;
  const tonic = atOrAbove(lowest, parsePitchClass(song.tonic));
  return tonic + (song.scale[degree] ?? 0) + (isUpper ? 12 : 0);
};

/** The keys (MIDI numbers) that one symbol of a part strikes while `chord` sounds. */
export const tonesOf = (
  song: Song,
  part: LinePart,
  chord: Chord,
  symbol: string,
): readonly number[] => {
  const lowest = part.lowestMidi;
  switch (part.reading) {
    case "chord":
      return voicing(chord, lowest);
    case "bass":
      return [bassTone(chord, lowest, symbol)];
    case "arp":
      return [arpTone(chord, lowest, symbol)];
    case "melody":
      return [scaleTone(song, lowest, symbol)];
    default:
      return part.reading satisfies never;
  }
};
