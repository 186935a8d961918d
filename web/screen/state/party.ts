import type { LiveEvent } from "../../../src/protocol/events.ts";
import type { PartySnapshot } from "../../../src/protocol/party.ts";
import { keepFresh } from "../../lib/net/keep-fresh.ts";
import { applyEvent } from "../../lib/party/apply-event.ts";
import { nextClockOffset } from "../../lib/party/server-clock.ts";
import { computed, signal } from "../../lib/signals/signals.ts";

/** All that the screen knows about the party; null until the first answer. */
export const party = signal<Readonly<PartySnapshot> | null>(null);
/** Does what is shown follow the party right now? */
export const isFresh = signal(true);

export const nowPlaying = computed(() => party.value?.nowPlaying ?? null);
export const info = computed(() => party.value?.party);
const NEXT = 5;
const NOTHING: PartySnapshot["queue"] = [];
export const queue = computed(() => party.value?.queue ?? NOTHING);
export const nextUp = computed(() => queue.value.slice(0, NEXT));

let clockOffset: number | undefined;
export const serverNowMs = (): number => Date.now() + (clockOffset ?? 0);

const hear = (event: LiveEvent): void => {
  if ("nowMs" in event) clockOffset = nextClockOffset(clockOffset, event.nowMs - Date.now());
  party.value = applyEvent(party.peek(), event);
};

/** Follows the party until the page goes; loses and finds it again by itself. */
export const followParty = (): void => {
  keepFresh({
    onEvent: hear,
    seq: () => party.peek()?.seq ?? -1,
    onConnection: (fresh) => {
      isFresh.value = fresh;
    },
    isScreen: true,
  });
};
