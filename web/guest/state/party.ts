import type { LiveEvent } from "../../../src/protocol/events.ts";
import type { PartySnapshot } from "../../../src/protocol/party.ts";
import { applyEvent } from "../../lib/party/apply-event.ts";
import { nextClockOffset } from "../../lib/party/server-clock.ts";
import { computed, signal } from "../../lib/signals/signals.ts";
import { type Happening, happeningsOf } from "./happenings.ts";
import { noteEvent, type PendingVotes, settle } from "./pending-votes.ts";
import { rightsOf } from "./rights.ts";
import { createSceneOf } from "./scene.ts";
import { waitsOf } from "./waits.ts";

const MINUTE_HAND_MS = 10_000;

const sceneOf = createSceneOf();

/** All that the page knows about the party; null until the first answer. */
export const party = signal<Readonly<PartySnapshot> | null>(null);
export const pendingVotes = signal<PendingVotes>(new Map());
/** Does what is shown follow the party right now? */
export const isFresh = signal(true);

/** All but the queue: votes, which come all the time, leave it the same, and draw nothing again. */
export const scene = computed(() => sceneOf(party.value));

export const rights = computed(() =>
  scene.value
    ? rightsOf(scene.value.settings.interactivity, scene.value.me)
    : rightsOf("closed", { isHost: false, standing: "welcome" }),
);

/** Turns now and then, so that what is said in minutes stays true. */
export const minuteHand = signal(0);

/** In how many minutes each waiting song plays. */
export const waits = computed(() => {
  minuteHand.value;
  const state = party.value;
  return waitsOf(state?.nowPlaying ?? null, state?.queue ?? [], serverNowMs());
});

export const startMinuteHand = (): void =>
  void setInterval(() => {
    minuteHand.value += 1;
  }, MINUTE_HAND_MS);

let clockOffset: number | undefined;
export const serverNowMs = (): number => Date.now() + (clockOffset ?? 0);

/** Lets go of votes that what is told has caught up with. */
export const settleVotes = (): void => {
  const state = party.peek();
  if (state) [party.value, pendingVotes.value] = settle(state, pendingVotes.peek());
};

/** Takes in one event and says what the guest should be told about it. */
export const hear = (event: LiveEvent): readonly Happening[] => {
  const before = party.peek();
  if ("nowMs" in event) clockOffset = nextClockOffset(clockOffset, event.nowMs - Date.now());
  if (before) pendingVotes.value = noteEvent(before, pendingVotes.peek(), event);
  party.value = applyEvent(before, event);
  settleVotes();
  return happeningsOf(before, party.peek(), event);
};
