import { keepFresh } from "../../lib/net/keep-fresh.ts";
import { announce } from "./announce.ts";
import { hear, isFresh, party } from "./party.ts";

let ask: () => Promise<void> = () => Promise.resolve();

/** Starts to follow the party; once, when the page opens. */
export const connect = (): void => {
  ask = keepFresh({
    onEvent: (event) => hear(event).forEach(announce),
    seq: () => party.peek()?.seq ?? -1,
    onConnection: (fresh) => {
      isFresh.value = fresh;
    },
  });
};

/** Asks for the whole party again, after something that no event tells (signing in). */
export const resync = (): Promise<void> => ask();
