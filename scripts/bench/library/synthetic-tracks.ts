import { createHash } from "node:crypto";
import { createChance } from "../../../src/lib/chance.ts";
import { zipfLike } from "../measure/chance.ts";
import { ENDINGS, FIRST_NAMES, GENRES, LAST_NAMES, STEMS } from "./words.ts";

export interface SyntheticTrack {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly durationMs: number;
  readonly trackNumber: number;
  readonly year: number;
  readonly genres: readonly string[];
  readonly coverId: string;
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
  const albums = new Map<
    string,
    Pick<SyntheticTrack, "album" | "year" | "genres"> & { tracks: number }
  >();
  const newAlbum = () => {
    const genres = chance() < 0.3 ? [of(GENRES), any(GENRES)] : [of(GENRES)];
    return { album: phrase(1, 3), year: 1955 + Math.floor(chance() * 70), genres, tracks: 0 };
  };
  return Array.from({ length: count }, () => {
    const by = of(artists);
    const key = `${by} ${Math.floor(chance() * 6)}`;
    const on = albums.get(key) ?? newAlbum();
    albums.set(key, on);
    on.tracks += 1;
    const { album, year, genres, tracks } = on;
    const coverId = createHash("sha256").update(key).digest("hex").slice(0, 32);
    const durationMs = 120_000 + Math.floor(chance() * 240_000);
    const more = { durationMs, trackNumber: tracks, year, genres, coverId };
    return { title: phrase(1, 4), artist: by, album, ...more };
  });
};
