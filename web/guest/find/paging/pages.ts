import type { AlbumCard } from "../../../../src/protocol/library.ts";
import type { Problem } from "../../../lib/net/problem.ts";

/** One answer of the server. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | undefined;
  /** Of the artist whose songs these are. */
  readonly albums?: readonly AlbumCard[] | undefined;
}

/** A list of which the phone knows the beginning. */
export interface Pages<Item> extends Omit<Page<Item>, "items"> {
  /** As they came; each is drawn, or left out of the document, as one piece. */
  readonly chunks: readonly (readonly Item[])[];
  /** `more`: there is more to ask for; `whole`: that was all. */
  readonly state: "more" | "loading" | "failed" | "whole";
  /** Why the last question failed; it stays while the next try is under way. */
  readonly problem?: Problem | undefined;
}

export const NO_PAGES: Pages<never> = { chunks: [], state: "more" };

export const withPage = <Item>(
  { chunks }: Pages<Item>,
  { items, nextCursor, albums }: Page<Item>,
): Pages<Item> => ({
  chunks: items.length === 0 ? chunks : [...chunks, items],
  nextCursor,
  albums,
  state: nextCursor === undefined ? "whole" : "more",
});

/** Nothing in it, for sure. */
export const isEmpty = ({ chunks, state }: Pages<unknown>): boolean =>
  state === "whole" && chunks.length === 0;

/** What is newest, in front of a list whose newest come first; what is known already is put right. */
export const withNewest = <Item>(
  pages: Pages<Item>,
  newest: readonly Item[],
  idOf: (item: Item) => string,
): Pages<Item> => {
  const [first = [], ...others] = pages.chunks;
  const known = new Set(first.map(idOf));
  const anew = new Map(newest.map((item) => [idOf(item), item]));
  const added = newest.filter((item) => !known.has(idOf(item)));
  const changed = first.map((item) => anew.get(idOf(item)) ?? item);
  const chunks = [[...added, ...changed], ...others];
  return { ...pages, chunks: chunks.filter(({ length }) => length > 0) };
};
