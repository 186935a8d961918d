import type { GuestId } from "../../domain/ids.ts";
import type { Outcome } from "./outcome.ts";

/** As many as a wild night needs; the oldest are forgotten first. */
const KEPT = 20_000;

/** Remembers what was answered to commands that can come again (phones on bad Wi-Fi retry). */
export const createReceiptBook = () => {
  const answers = new Map<string, Promise<Outcome<unknown>>>();

  const keep = (id: string, outcome: Promise<Outcome<unknown>>): void => {
    answers.set(id, outcome);
    if (answers.size <= KEPT) return;
    const oldest = answers.keys().next().value;
    if (oldest !== undefined) answers.delete(oldest);
  };

  return {
    remember: (guestId: GuestId, key: string, answer: unknown): void =>
      keep(`${guestId} ${key}`, Promise.resolve({ ok: true, answer })),

    /** Runs `work` for a key that is new; answers what was answered before for one that is not. */
    once: <Answer>(
      guestId: GuestId,
      key: string,
      work: () => Promise<Outcome<Answer>>,
    ): Promise<Outcome<Answer>> => {
      const id = `${guestId} ${key}`;
      // The key's first command fixed the type of its answer.
      const before = answers.get(id) as Promise<Outcome<Answer>> | undefined;
      if (before !== undefined) return before;
      const outcome = work();
      keep(id, outcome);
      // What was refused was not done: trying again later is a new try.
      outcome.then(
        (result) => {
          if (!result.ok) answers.delete(id);
        },
        () => answers.delete(id),
      );
      return outcome;
    },
  };
};
