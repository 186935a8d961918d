import type { RequestAnswer } from "../../../src/protocol/rest.ts";
import { callSurely } from "../../lib/net/call-surely.ts";
import { signal } from "../../lib/signals/signals.ts";
import { say, sayRefusal } from "../../lib/toasts.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { party } from "../state/party.ts";
import { words } from "../telling/words/en.ts";
import { castVote } from "./cast-vote.ts";

/** Tracks whose request is on its way. */
export const requesting = signal<ReadonlySet<string>>(new Set());

const mark = (trackId: string, isOnItsWay: boolean): void => {
  const marked = new Set(requesting.peek());
  if (isOnItsWay) marked.add(trackId);
  else marked.delete(trackId);
  requesting.value = marked;
};

/**
 * The live event may be slower than the answer, and without a stream there is none; who knows what is newer
 * than the answer knows also whether the song has left again. A request starts with the vote of who made it.
 */
const addToQueue = ({ seq, ...entry }: RequestAnswer): void => {
  const state = party.peek();
  if (!state || state.seq >= seq) return;
  if (state.queue.some(({ entryId }) => entryId === entry.entryId)) return;
  const me = { ...state.me, votes: { ...state.me.votes, [entry.entryId]: 1 as const } };
  party.value = { ...state, me, queue: [...state.queue, entry] };
};

/**
 * Without a connection the wish is kept until it is back. `query`: what was typed to find the song; the
 * box learns from it.
 */
export const requestTrack = async (
  trackId: string,
  title: string,
  query?: string,
): Promise<void> => {
  if (requesting.peek().has(trackId)) return;
  mark(trackId, true);
  const answer = await callSurely<RequestAnswer>(
    "POST",
    "/queue",
    { trackId, query },
    {
      tries: Number.POSITIVE_INFINITY,
      onLost: () => say({ tone: "plain", text: words.keptForLater(title) }),
    },
  );
  mark(trackId, false);
  if (answer.ok) {
    addToQueue(answer.value);
    say({ tone: "plain", text: words.inQueue(title) });
    return;
  }
  const { code, entryId } = answer.problem;
  if (code === "already-queued" && entryId !== undefined) {
    const press = () => castVote(entryId, 1);
    say({
      tone: "plain",
      text: refusalInWords(answer.problem),
      action: { word: words.voteForIt, press },
    });
  } else sayRefusal(answer.problem);
};
