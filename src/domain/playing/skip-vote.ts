import type { Command } from "../command.ts";
import { barredFromVoting } from "../guests/standing.ts";
import { skipVotesNeeded } from "../limits/quorum.ts";
import type { Party } from "../party.ts";
import { accept, type Decision, refuse } from "../step.ts";
import { endAndGoOn } from "./end-track.ts";

type CastSkipVote = Extract<Command, { kind: "cast-skip-vote" }>;

/** A guest asks for the current song to be skipped; enough of them, and it is. */
export const castSkipVote = (party: Party, command: CastSkipVote): Decision => {
  const { by, value, start, atMs } = command;
  const { current } = party.playback;
  if (by.kind === "system") return refuse("not-yours");
  const barred = barredFromVoting(party, by);
  if (barred) return { ok: false, refusal: barred };
  if (!current) return refuse("nothing-playing");
  if (party.settings.interactivity === "requests") return refuse("voting-off");
  if (current.skipVotes.has(by.guestId) === value) return accept();
  const vote = { kind: "skip-vote-cast", guestId: by.guestId, value, atMs } as const;
  const votes = current.skipVotes.size + (value ? 1 : -1);
  // Fewer active guests lower the bar; taking a vote back must not be what skips the song.
  const stays = !value || votes < skipVotesNeeded(party.settings, command.activeGuests);
  if (stays) return accept(vote);
  const goOn = endAndGoOn(party, current, "voted-out", start, atMs);
  return goOn.ok ? accept(vote, ...goOn.events) : goOn;
};
