import { effect, type ReadonlySignal, type Signal, signal } from "../../lib/signals/signals.ts";
import { minuteHand, party, waits } from "../state/party.ts";
import { words } from "../words/en.ts";

const texts = new Map<string, Signal<string>>();

const sayAll = (): void => {
  const { queue = [], me } = party.peek() ?? {};
  const minutes = waits.peek();
  queue.forEach(({ entryId, requestedBy }, place) => {
    const text = texts.get(entryId);
    if (!text) return;
    const wait = minutes.get(entryId);
    if (place === 0) text.value = words.playsNext;
    else if (wait === undefined) text.value = "";
    else text.value = requestedBy?.guestId === me?.guestId ? words.playsIn(wait) : `≈ ${wait} min`;
  });
  if (texts.size > queue.length + 50) forgetGone(new Set(queue.map(({ entryId }) => entryId)));
};

const forgetGone = (waiting: ReadonlySet<string>): void => {
  for (const entryId of texts.keys()) if (!waiting.has(entryId)) texts.delete(entryId);
};

/**
 * When a song plays, as a text that changes by itself: minutes pass in 200 rows at once, and no row is
 * drawn again for it.
 */
export const waitText = (entryId: string): ReadonlySignal<string> => {
  const known = texts.get(entryId);
  if (known) return known;
  const text = signal("");
  texts.set(entryId, text);
  sayAllSoon();
  return text;
};

let isAsked = false;
/** Rows that are drawn together are filled together. */
const sayAllSoon = (): void => {
  if (isAsked) return;
  isAsked = true;
  queueMicrotask(() => {
    isAsked = false;
    sayAll();
  });
};

/** Songs that change places all the time need not say so often what that means in minutes. */
const REST_MS = 250;
let isResting = false;

effect(() => {
  party.value;
  minuteHand.value;
  if (isResting) return;
  isResting = true;
  setTimeout(() => {
    isResting = false;
    sayAll();
  }, REST_MS);
});
