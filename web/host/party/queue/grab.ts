import { signal } from "../../../lib/signals/signals.ts";
import { queue } from "../../state/connection.ts";
import { spoken } from "../../state/runs/announce-run.ts";
import { words } from "../words/en.ts";
import { idsOf, movedTo } from "./queue-order.ts";
import { dropAt, heldOrder } from "./queue-state.ts";

/** The song that the keyboard holds. */
export const grabbed = signal<string | undefined>(undefined);

const titleOf = (entryId: string): string =>
  queue.peek().find((entry) => entry.entryId === entryId)?.title ?? "";

const letGo = (): readonly string[] => {
  const order = heldOrder.peek() ?? [];
  grabbed.value = undefined;
  heldOrder.value = undefined;
  return order;
};

/** Takes hold of a song with the keyboard, or puts it down where it is now. */
export const grabOrDrop = (entryId: string): void => {
  if (grabbed.peek() === entryId) {
    const order = letGo();
    dropAt(order, entryId, order.indexOf(entryId));
    return;
  }
  const order = idsOf(queue.peek());
  heldOrder.value = order;
  grabbed.value = entryId;
  spoken.value = words.grabbed(titleOf(entryId), order.indexOf(entryId) + 1, order.length);
};

export const stepGrabbed = (entryId: string, step: number): void => {
  const order = heldOrder.peek();
  if (grabbed.peek() !== entryId || !order) return;
  const moved = movedTo(order, entryId, order.indexOf(entryId) + step);
  heldOrder.value = moved;
  spoken.value = words.place(moved.indexOf(entryId) + 1, moved.length);
};

export const putBack = (entryId: string): void => {
  if (grabbed.peek() !== entryId) return;
  letGo();
  spoken.value = words.putBack(titleOf(entryId));
};
