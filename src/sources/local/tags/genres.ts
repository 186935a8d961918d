import { cleanText } from "./clean-text.ts";
import { ID3_GENRES } from "./id3-genres.ts";

const GENRES_MAX = 8;
const GENRE_MAX = 60;

/** The genres of a song: several in one text are taken apart, old numbers become names, each once. */
export const genresOf = (tags: readonly unknown[]): readonly string[] => {
  const byKey = new Map<string, string>();
  for (const tag of tags.slice(0, 100)) {
    for (const part of splitGenres(cleanText(tag))) {
      const name = named(part.trim()).slice(0, GENRE_MAX);
      const key = name.toLowerCase();
      if (name !== "" && byKey.size < GENRES_MAX && !byKey.has(key)) byKey.set(key, name);
    }
  }
  return [...byKey.values()];
};

/**
 * "Rock; Pop", "Rock, Pop" and "Rock / Pop" are two; "Hip-Hop/Rap" is one, and so is "Folk, World, &
 * Country".
 */
const splitGenres = (text: string): readonly string[] =>
  text.split(/, ?&/.test(text) ? /[;|]| \/ / : /[;|,]| \/ /);

const named = (text: string): string => {
  const numbered = /^\(?(\d{1,3})\)?$/.exec(text);
  if (numbered) return ID3_GENRES[Number(numbered[1])] ?? "";
  // "(17)Rock", as ID3v2.3 refines a number.
  return text.replace(/^\(\d{1,3}\)/, "").trim();
};
