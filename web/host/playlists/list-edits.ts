import type { PlaylistItem } from "../../../src/protocol/library.ts";

type Items = readonly PlaylistItem[];

export const placeOf = (items: Items, itemId: string): number =>
  items.findIndex((item) => item.itemId === itemId);

/** The list with one item at another place; places beyond the ends are the ends. */
export const moveTo = (items: Items, itemId: string, place: number): Items => {
  const from = placeOf(items, itemId);
  const moved = items[from];
  if (!moved) return items;
  const others = items.filter((_, at) => at !== from);
  const to = Math.min(Math.max(place, 0), others.length);
  return from === to ? items : [...others.slice(0, to), moved, ...others.slice(to)];
};

export const without = (items: Items, itemId: string): Items =>
  items.filter((item) => item.itemId !== itemId);

/** Puts an item (back) at a place, unless it stands there already. */
export const withItem = (items: Items, item: PlaylistItem, place: number): Items =>
  placeOf(items, item.itemId) >= 0
    ? items
    : [...items.slice(0, place), item, ...items.slice(place)];
