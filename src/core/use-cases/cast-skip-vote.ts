import { skipVotesNeeded } from "../../domain/limits/quorum.ts";
import type { Outcome } from "../party/outcome.ts";
import { actorOf, newStart, type Sender } from "../sender.ts";
import type { Stage } from "../stage.ts";
import { joinParty } from "./guests/join-party.ts";

export interface SkipVoteCount {
  readonly value: boolean;
  readonly skipVotes: number;
  readonly skipVotesNeeded: number;
}

/** A guest asks for the current song to be skipped, or takes that back. */
export const castSkipVote = (
  stage: Stage,
  sender: Sender,
  value: boolean,
): Promise<Outcome<SkipVoteCount>> => {
  joinParty(stage, sender.guestId);
  const activeGuests = stage.presence.activeGuests();
  const playId = stage.party.newest().playback.current?.playId;
  return stage.party.send(
    {
      kind: "cast-skip-vote",
      by: actorOf(sender),
      atMs: stage.environment.nowMs(),
      value,
      activeGuests,
      start: newStart(stage.environment),
    },
    {
      key: sender.key,
      answer: ({ playback, settings }) => {
        const needed = skipVotesNeeded(settings, activeGuests);
        const isSame = playback.current?.playId === playId;
        const skipVotes = isSame ? (playback.current?.skipVotes.size ?? 0) : needed;
        return { value, skipVotes, skipVotesNeeded: needed };
      },
    },
  );
};
