import type { PageRequest, Suggestion } from "../../core/ports/library.ts";
import type { Track } from "../../domain/track.ts";
import { foldText, nameKey } from "../../lib/fold-text.ts";
import { foldWords } from "./fold-words.ts";
import type { LibraryInMemory } from "./follow-library.ts";
import type { FoundPage } from "./search-tracks.ts";

/** So many songs are looked through for artists and albums that are called so. */
const LOOKED_AT = 40;
/** A list of songs alone would hide the artists. */
const QUERIES_MAX = 3;

/** What somebody may be about to type: names, any word of which begins so, and what others typed. */
export const createSuggestions = (
  { learned, popular }: LibraryInMemory,
  search: (typed: string, page: PageRequest) => FoundPage,
  tracksOf: (ids: readonly number[]) => readonly Track[],
) => {
  const names = (typed: string): readonly Suggestion[] => {
    const tracks = tracksOf(search(typed, { limit: LOOKED_AT }).ids);
    const words = foldText(typed).split(" ");
    const ofKind = (kind: "artist" | "album" | "track", text: (track: Track) => string) =>
      tracks.map((track) => ({ kind, text: text(track) })).filter(({ text }) => fits(text, words));
    const artists = ofKind("artist", (track) => track.artist);
    const albums = ofKind("album", (track) => track.album);
    const titles = ofKind("track", (track) => track.title);
    if (artists.length + albums.length + titles.length > 0)
      return [...counted(artists, 3), ...counted(titles, 6), ...counted(albums, 2), ...titles];
    // Misspelt, or words of several names: the songs that were probably meant.
    return tracks.map((track) => ({ kind: "track", text: `${track.title} ${track.artist}` }));
  };

  return (typed: string, limit: number): readonly Suggestion[] => {
    const text = foldText(typed);
    const asked: readonly Suggestion[] = learned
      .beginningWith(text)
      .filter((noted) => noted.text !== text)
      .slice(0, QUERIES_MAX)
      .map((noted) => ({ kind: "query", text: noted.text }));
    if (text === "") {
      const liked = tracksOf(popular().slice(0, limit));
      const songs = liked.map((track) => ({ kind: "track", text: track.title }) as const);
      return distinct([...songs, ...asked]).slice(0, limit);
    }
    return distinct([...asked, ...names(typed)]).slice(0, limit);
  };
};

/** Every typed word begins some word of the name. */
const fits = (name: string, words: readonly string[]): boolean => {
  const own = foldWords(name);
  return words.every((typed) => own.some((word) => word.startsWith(typed)));
};

const counted = (found: readonly Suggestion[], most: number): readonly Suggestion[] =>
  distinct(found).slice(0, most);

const distinct = (found: readonly Suggestion[]): readonly Suggestion[] => {
  const seen = new Set<string>();
  return found.filter(({ text }) => {
    const key = nameKey(text);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
