import type { LiveEvent } from "../../../src/protocol/events.ts";
import { keepFresh } from "../../lib/net/keep-fresh.ts";
import { batch } from "../../lib/signals/signals.ts";
import { hear, isFresh, party } from "./party.ts";

import { tell } from "./tell.ts";
import { withRest } from "./with-rest.ts";

let ask: () => Promise<void> = () => Promise.resolve();
/** Heard, and not yet shown. */
let waiting: LiveEvent[] = [];

const takeIn = (): void => {
  const events = waiting;
  waiting = [];
  const happenings = batch(() => events.flatMap(hear));
  for (const happening of happenings) tell({ kind: "happened", happening });
};

/** A hundred votes in one moment are one picture. */
const takeInSoon = withRest(takeIn);

const seqOf = (event: LiveEvent): number | undefined => ("seq" in event ? event.seq : undefined);

/** Starts to follow the party; once, when the page opens. */
export const connect = (): void => {
  ask = keepFresh({
    onEvent: (event) => {
      waiting.push(event);
      if (party.peek()) takeInSoon();
      else takeIn();
    },
    seq: () => waiting.map(seqOf).findLast((seq) => seq !== undefined) ?? party.peek()?.seq ?? -1,
    onConnection: (fresh) => {
      isFresh.value = fresh;
    },
  });
};

/** Asks for the whole party again, after something that no event tells (signing in). */
export const resync = async (): Promise<void> => {
  await ask();
  takeIn();
};
