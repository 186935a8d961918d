import type { Answer, Problem } from "../../../lib/net/problem.ts";

export interface SteadySaverPorts<Wish, Saved> {
  readonly send: (wish: Wish) => Promise<Answer<Saved>>;
  /** Two wishes as one; undefined: they must be sent one after the other. */
  readonly join: (first: Wish, second: Wish) => Wish | undefined;
  readonly wait: (ms: number) => Promise<void>;
  /** What is not yet answered, oldest first: the page shows it as if it were done. */
  readonly onPending: (wishes: readonly Wish[]) => void;
  readonly onSaved: (saved: Saved) => void;
  readonly onRefused: (problem: Problem) => void;
}

/** A finger moves at 60 Hz; fifteen steps a second look smooth and are kind to the box. */
export const STEP_MS = 66;

/**
 * Sends wishes one at a time and at most every 66 ms; those that come meanwhile are joined. A refusal
 * throws away what waits behind it, for it was made on top of it.
 */
export const createSteadySaver = <Wish, Saved>(
  ports: SteadySaverPorts<Wish, Saved>,
): ((wish: Wish) => void) => {
  /** Oldest first; the first one is on its way while `isSending`. */
  let wishes: readonly Wish[] = [];
  let isSending = false;

  const sendAll = async (): Promise<void> => {
    isSending = true;
    for (let wish = wishes[0]; wish !== undefined; wish = wishes[0]) {
      const [answer] = await Promise.all([ports.send(wish), ports.wait(STEP_MS)]);
      wishes = answer.ok ? wishes.slice(1) : [];
      if (answer.ok) ports.onSaved(answer.value);
      else ports.onRefused(answer.problem);
      ports.onPending(wishes);
    }
    isSending = false;
  };

  return (wish) => {
    const last = wishes.at(-1);
    const canJoin = last !== undefined && wishes.length > (isSending ? 1 : 0);
    const joined = canJoin ? ports.join(last, wish) : undefined;
    wishes = joined === undefined ? [...wishes, wish] : [...wishes.slice(0, -1), joined];
    ports.onPending(wishes);
    if (!isSending) void sendAll();
  };
};
