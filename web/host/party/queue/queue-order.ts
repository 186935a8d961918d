import type { EntryCard } from "../../../../src/protocol/party.ts";

type Order = readonly string[];

/** Where an entry is to stand, as the box wants to be told. */
export type Beside = { readonly before: string } | { readonly after: string };

const put = <Item>(list: readonly Item[], at: number, item: Item): readonly Item[] => [
  ...list.slice(0, at),
  item,
  ...list.slice(at),
];

export const idsOf = (queue: readonly EntryCard[]): Order => queue.map(({ entryId }) => entryId);

/** The same ids with one of them at another place. */
export const movedTo = (order: Order, entryId: string, place: number): Order => {
  const others = order.filter((id) => id !== entryId);
  const at = Math.min(Math.max(place, 0), others.length);
  return others.length === order.length ? order : put(others, at, entryId);
};

/** The queue as it stood when the host took hold of a song; what came since stands behind. */
export const inHeldOrder = (queue: readonly EntryCard[], held: Order): readonly EntryCard[] => {
  const places = new Map(held.map((id, place) => [id, place]));
  const placeOf = ({ entryId }: EntryCard) => places.get(entryId) ?? held.length;
  return [...queue].sort((a, b) => placeOf(a) - placeOf(b));
};

/**
 * Beside whom an entry was let go. Those who have left meanwhile say nothing; undefined: it has left
 * itself, or nobody else is there.
 */
export const besideWhom = (
  dropped: Order,
  entryId: string,
  queue: readonly EntryCard[],
): Beside | undefined => {
  const there = new Set(idsOf(queue));
  const at = dropped.indexOf(entryId);
  if (at < 0 || !there.has(entryId)) return undefined;
  const before = dropped.slice(at + 1).find((id) => there.has(id));
  if (before !== undefined) return { before };
  const after = dropped.slice(0, at).findLast((id) => there.has(id));
  return after === undefined ? undefined : { after };
};

/** The queue as the box will have it. */
export const withMove = (
  queue: readonly EntryCard[],
  entryId: string,
  beside: Beside,
): readonly EntryCard[] => {
  const moved = queue.find((entry) => entry.entryId === entryId);
  const others = queue.filter((entry) => entry !== moved);
  const anchorId = "before" in beside ? beside.before : beside.after;
  const anchor = others.findIndex((entry) => entry.entryId === anchorId);
  if (!moved || anchor < 0) return queue;
  return put(others, "before" in beside ? anchor : anchor + 1, moved);
};
