import { createHash } from "node:crypto";
import type { Outcome } from "../../../core/party/outcome.ts";
import type { Sender } from "../../../core/sender.ts";
import type { Stage } from "../../../core/stage.ts";
import { castSkipVote } from "../../../core/use-cases/cast-skip-vote.ts";
import { castVote } from "../../../core/use-cases/cast-vote.ts";
import { removeEntry } from "../../../core/use-cases/edit-queue.ts";
import { requestTrack } from "../../../core/use-cases/request-track.ts";
import type { Wish } from "./read-wish.ts";
import { refusedCode, type Said } from "./said.ts";

const VOTED = { "1": "voted-up", "0": "vote-back", "-1": "voted-down" } as const;

/** What else the form says. */
export interface WishContext {
  /** Of the page that the form was on: a double tap asks once. */
  readonly pageId: string;
  /** What was typed to find the song. */
  readonly typed: string;
}

/** Does what a button wishes, and answers what to say of it. */
export const fulfilWish = async (
  stage: Stage,
  sender: Sender,
  wish: Wish,
  { pageId, typed }: WishContext,
): Promise<Said> => {
  switch (wish.kind) {
    case "vote": {
      const { entryId, value } = wish;
      const outcome = await castVote(stage, sender, entryId, value);
      return said(outcome, entryId, () => ({ code: VOTED[value], entryId }));
    }
    case "withdraw":
      return said(await removeEntry(stage, sender, wish.entryId), wish.entryId, () => ({
        code: "withdrawn",
      }));
    case "ask": {
      const once = { ...sender, key: keyOf(pageId, wish.trackId) };
      const query = typed.trim() === "" ? undefined : typed;
      const outcome = await requestTrack(stage, once, wish.trackId, query);
      return said(outcome, undefined, ({ entryId }) => ({ code: "asked", entryId }));
    }
    case "skip":
      return said(await castSkipVote(stage, sender, wish.value), undefined, (count) => {
        if (!count.value) return { code: "skip-back" };
        return { code: count.skipVotes >= count.skipVotesNeeded ? "skipped" : "skip-voted" };
      });
    default:
      return wish satisfies never;
  }
};

const said = <Answer>(
  outcome: Outcome<Answer>,
  entryId: string | undefined,
  done: (answer: Answer) => Said,
): Said => {
  if (outcome.ok) return done(outcome.answer);
  if ("storage" in outcome) return { code: refusedCode(outcome.storage) };
  const { refusal } = outcome;
  return {
    code: refusedCode(refusal.code),
    entryId: refusal.entryId ?? entryId,
    againAtMs: refusal.retryAtMs,
  };
};

const keyOf = (pageId: string, trackId: string): string =>
  createHash("sha256").update(`hello ${pageId} ${trackId}`).digest("base64url").slice(0, 22);
