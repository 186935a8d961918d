import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { party, pendingVotes } from "../state/party.ts";
import { type DrawnRows, drawRows } from "./rows.tsx";
import { placesIn, topsOf } from "./sight/places.ts";
import { usePart } from "./sight/use-part.ts";
import { idOf, usePitches } from "./sight/use-pitches.ts";
import { useSlide } from "./sight/use-slide.ts";

/** Who moves through the list with a keyboard keeps the row that has the focus, wherever it goes. */
const placeOfFocus = (list: HTMLElement | null, ids: readonly string[]): number => {
  const row = list?.querySelector(":focus-visible")?.closest("li");
  return row ? ids.indexOf(idOf(row)) : -1;
};

/** A row that is moved in the document loses the focus; and only what is drawn would be counted. */
const useReadable = (list: RefObject<HTMLElement | null>, first: number, count: number): void => {
  const focused = document.activeElement;
  useLayoutEffect(() => {
    [...(list.current?.children ?? [])].forEach((row, at) => {
      row.ariaPosInSet = String(first + at + 1);
      row.ariaSetSize = String(count);
    });
    const isLost = focused !== document.activeElement && list.current?.contains(focused);
    if (isLost && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  });
};

/** Two hundred songs, of which only those near the screen are in the document. */
export const QueueRows = () => {
  const list = useRef<HTMLOListElement>(null);
  const drawn = useRef<DrawnRows>(new Map());
  const part = usePart(list);
  const pitchOf = usePitches(list);
  const state = party.value;
  if (state) drawn.current = drawRows(state, pendingVotes.value, drawn.current);
  const ids = [...drawn.current.keys()];
  const tops = topsOf(ids, pitchOf);
  const [near, behind] = placesIn(tops, part);
  const focused = placeOfFocus(list.current, ids);
  const first = focused < 0 ? near : Math.min(near, focused);
  const after = Math.max(behind, focused + 1);
  useSlide(list, new Map(ids.map((rowId, place) => [rowId, tops[place] ?? 0])), part);
  useReadable(list, first, ids.length);
  return (
    <ol
      class="queue-list"
      ref={list}
      style={{
        paddingTop: `${tops[first]}px`,
        paddingBottom: `${(tops[ids.length] ?? 0) - (tops[after] ?? 0)}px`,
      }}
    >
      {[...drawn.current.values()].slice(first, after).map(({ row }) => row)}
    </ol>
  );
};
