import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlaylistItem } from "../../../src/protocol/library.ts";
import { moveTo, placeOf, withItem, without } from "./list-edits.ts";

const anItem = (itemId: string): PlaylistItem => ({
  itemId,
  trackId: `track-${itemId}`,
  title: itemId,
  artist: "",
  album: "",
  durationMs: 0,
});
const ids = (items: readonly PlaylistItem[]) => items.map(({ itemId }) => itemId);
const aList = fc
  .uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 30 })
  .map((names) => names.map(anItem));
const listAndItem = aList.chain((items) =>
  fc.record({ items: fc.constant(items), item: fc.constantFrom(...items), place: fc.integer() }),
);

describe("moving an item", () => {
  it("keeps every item once, and all others in their order", () => {
    fc.assert(
      fc.property(listAndItem, ({ items, item, place }) => {
        const moved = moveTo(items, item.itemId, place);

        expect(ids(without(moved, item.itemId))).toEqual(ids(without(items, item.itemId)));
        expect(moved).toHaveLength(items.length);
      }),
    );
  });

  it("puts it where it was let go, or at the nearest end", () => {
    fc.assert(
      fc.property(listAndItem, ({ items, item, place }) => {
        const wanted = Math.min(Math.max(place, 0), items.length - 1);

        expect(placeOf(moveTo(items, item.itemId, place), item.itemId)).toBe(wanted);
      }),
    );
  });

  it("changes nothing for an item that is gone", () => {
    const items = [anItem("a")];

    expect(moveTo(items, "gone", 0)).toBe(items);
  });
});

describe("taking back a removal", () => {
  it("gives the list as it was", () => {
    fc.assert(
      fc.property(listAndItem, ({ items, item }) => {
        const place = placeOf(items, item.itemId);

        expect(withItem(without(items, item.itemId), item, place)).toEqual(items);
      }),
    );
  });

  it("does nothing the second time", () => {
    const items = [anItem("a"), anItem("b")];

    expect(withItem(items, anItem("a"), 1)).toBe(items);
  });
});
