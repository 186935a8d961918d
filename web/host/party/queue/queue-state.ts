import type { EntryCard } from "../../../../src/protocol/party.ts";
import { computed, signal } from "../../../lib/signals/signals.ts";
import { say } from "../../../lib/toasts.ts";
import { tryTo } from "../../state/asking/ask.ts";
import { party, queue, resync } from "../../state/connection.ts";
import { spoken } from "../../state/runs/announce-run.ts";
import { words } from "../words/en.ts";
import { type Beside, besideWhom, idsOf, inHeldOrder, movedTo, withMove } from "./queue-order.ts";

/** The order that stands still while the host holds a song; the votes go on. */
export const heldOrder = signal<readonly string[] | undefined>(undefined);
export const shownQueue = computed(() =>
  heldOrder.value ? inHeldOrder(queue.value, heldOrder.value) : queue.value,
);
/** The songs that are chosen to be removed; undefined: the host chooses none. */
export const chosen = signal<ReadonlySet<string> | undefined>(undefined);

const setQueue = (after: readonly EntryCard[]): void => {
  const known = party.peek();
  if (known) party.value = { ...known, queue: [...after] };
};

/** What is shown is only a hope: when the box says no, what it has counts. */
const send = async (...wish: Parameters<typeof tryTo>): Promise<boolean> => {
  const answer = await tryTo(...wish);
  if (!answer.ok) await resync();
  return answer.ok;
};

const moveBeside = async (entryId: string, beside: Beside): Promise<void> => {
  setQueue(withMove(queue.peek(), entryId, beside));
  await send("PATCH", `/queue/${encodeURIComponent(entryId)}`, beside);
};

/** Puts a song where it was let go, and says where that is. */
export const dropAt = (order: readonly string[], entryId: string, place: number): void => {
  const dropped = movedTo(order, entryId, place);
  const beside = besideWhom(dropped, entryId, queue.peek());
  const title = queue.peek().find((entry) => entry.entryId === entryId)?.title;
  if (!beside || title === undefined) return;
  spoken.value = words.dropped(title, dropped.indexOf(entryId) + 1);
  void moveBeside(entryId, beside);
};

export const moveTo = (entryId: string, place: number): void =>
  dropAt(idsOf(queue.peek()), entryId, place);

export const remove = async (entryIds: readonly string[]): Promise<void> => {
  setQueue(queue.peek().filter(({ entryId }) => !entryIds.includes(entryId)));
  if (await send("POST", "/queue/removals", { entryIds }))
    say({ tone: "plain", text: words.removed(entryIds.length) });
};

export const clearQueue = (): Promise<boolean> => send("DELETE", "/queue");

export const toggle = (entryId: string): void => {
  const after = new Set(chosen.peek());
  if (!after.delete(entryId)) after.add(entryId);
  chosen.value = after;
};
