import type { Query } from "./read-query.ts";

/** A whole name says more than its words: typed whole, or begun. */
const BOTH = 700;
const TITLE = 600;
const ARTIST = 500;
const TITLE_BEGUN = 250;
const ARTIST_BEGUN = 200;

/** What it adds that the query is, or begins, the name of a track; all of them without spaces. */
export const wholeBonus = (
  { squeezed: text, withoutArticle: bare }: Pick<Query, "squeezed" | "withoutArticle">,
  title: string,
  artist: string,
): number => {
  if (title === text) return TITLE;
  if (artist === bare) return ARTIST;
  if (text.length > title.length && isBoth(text, bare, title, artist)) return BOTH;
  if (title.startsWith(text)) return TITLE_BEGUN;
  return artist.startsWith(bare) ? ARTIST_BEGUN : 0;
};

/** "Title Artist" or "The Artist Title". */
const isBoth = (text: string, bare: string, title: string, artist: string): boolean =>
  text.length >= title.length + artist.length &&
  ((text.startsWith(title) && text.endsWith(artist)) || bare === artist + title);
