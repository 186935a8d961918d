import { foldWords } from "./fold.ts";

interface Searchable {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly title_key: string;
  readonly artist_key: string;
}

/**
 * How well a track answers a query: 0 when a typed word is nowhere in it. The whole title or
 * artist counts most, then their beginning, then each word: whole, as a beginning, or inside.
 */
export const relevance = (track: Searchable, words: readonly string[], text: string): number => {
  const names = foldWords(track.title, track.artist);
  const album = foldWords(track.album);
  let points = 0;
  let missing = 0;
  for (const word of words) {
    const best = Math.max(pointsFor(word, names, 10), pointsFor(word, album, 4));
    points += best;
    if (best === 0) missing += 1;
  }
  if (missing > 0 && missing === words.length) return 0;
  return wholeBonus(track, text) + points / (1 + 4 * missing) - (missing > 0 ? 5 : 0);
};

const wholeBonus = ({ title_key: title, artist_key: artist }: Searchable, text: string): number => {
  if (text === "") return 0;
  if (title === text) return 60;
  if (artist === text) return 50;
  if (title.startsWith(text)) return 25;
  return artist.startsWith(text) ? 20 : 0;
};

const pointsFor = (word: string, names: readonly string[], most: number): number => {
  let best = 0;
  for (const name of names) {
    if (name === word) return most;
    if (name.startsWith(word)) best = Math.max(best, most * 0.6);
    else if (name.includes(word)) best = Math.max(best, most * 0.3);
  }
  return best;
};
