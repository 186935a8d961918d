import { createChance } from "../../../src/lib/chance.ts";
import { zipfLike } from "../measure/chance.ts";
import { ENDINGS, FIRST_NAMES, LAST_NAMES, STEMS } from "./words.ts";

export interface SyntheticTrack {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly durationMs: number;
}

const SEED = 20_261_121;
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** Tracks that are spread as in a real collection: few artists have much, most have little. */
export const syntheticTracks = (count: number): readonly SyntheticTrack[] => {
  const chance = createChance(SEED);
  const of = (words: readonly string[]): string => words[zipfLike(chance, words.length)] ?? "";
  const any = (words: readonly string[]): string =>
    words[Math.floor(chance() * words.length)] ?? "";
  const word = (): string => capital(of(STEMS) + any(ENDINGS));
  const phrase = (least: number, most: number): string =>
    Array.from({ length: least + Math.floor(chance() * (most - least + 1)) }, word).join(" ");
  const artist = (): string => {
    const kind = chance();
    if (kind < 0.6) return `${any(FIRST_NAMES)} ${any(LAST_NAMES)}`;
    return kind < 0.85 ? `The ${word()}s` : phrase(1, 2);
  };
  const artists = Array.from({ length: Math.ceil(count / 12) }, artist);
  const albums = new Map<string, string>();
  return Array.from({ length: count }, () => {
    const by = of(artists);
    const key = `${by} ${Math.floor(chance() * 6)}`;
    const album = albums.get(key) ?? phrase(1, 3);
    albums.set(key, album);
    const durationMs = 120_000 + Math.floor(chance() * 240_000);
    return { title: phrase(1, 4), artist: by, album, durationMs };
  });
};
