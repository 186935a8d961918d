import type { PartySnapshot } from "../../../../src/protocol/party.ts";
import { computed } from "../../../lib/signals/signals.ts";
import { refusalInWords } from "../../../lib/words/refusals.ts";
import { party } from "../../state/party.ts";
import { requestsLeftInWords } from "../../telling/requests-left.ts";
import { nowMs } from "./now.ts";

type Known = Pick<PartySnapshot, "me" | "settings" | "queue" | "party">;

const isOutOfRequests = ({ me, settings }: Known, nowMs: number): boolean =>
  settings.requestBurst > 0 &&
  me.requestsLeft === 0 &&
  (me.nextRequestAtMs === undefined || me.nextRequestAtMs > nowMs);

const hasEnoughWaiting = ({ me, settings, queue }: Known): boolean =>
  settings.waitingPerGuest > 0 &&
  queue.filter(({ requestedBy }) => requestedBy?.guestId === me.guestId).length >=
    settings.waitingPerGuest;

const barrierCode = (state: Known): string | undefined => {
  const { me, settings, queue } = state;
  if (me.standing !== "welcome" && !me.isHost) return `guest-${me.standing}`;
  if (settings.interactivity === "closed" && !me.isHost) return "requests-closed";
  if (state.party.storage !== "ok") return state.party.storage;
  if (queue.length >= settings.queueLength) return "queue-full";
  return hasEnoughWaiting(state) ? "too-many-waiting" : undefined;
};

/** Why this guest can ask for no song at all right now; said once instead of on every song. */
export const barrierInWords = (state: Known, nowMs: number): string | undefined => {
  const code = barrierCode(state);
  if (code !== undefined) return refusalInWords({ code, detail: "" });
  return isOutOfRequests(state, nowMs) ? requestsLeftInWords(state, nowMs) : undefined;
};

/** The same for the guest who holds the phone, now; undefined: nothing is in the way. */
export const barrier = computed(() =>
  party.value ? barrierInWords(party.value, nowMs.value) : undefined,
);
