import type { EntryCard, TrackCard } from "../../../src/protocol/party.ts";
import { Button, type ButtonProps } from "../../ui/action/button.tsx";
import { castVote } from "../actions/cast-vote.ts";
import { requesting, requestTrack } from "../actions/request-track.ts";
import { party, pendingVotes, rights } from "../state/party.ts";
import { shownVote } from "../state/pending-votes.ts";
import { query } from "./search.ts";

const forWaiting = (entry: EntryCard): ButtonProps => {
  const state = party.value;
  const hasVoted = state && shownVote(state, pendingVotes.value, entry.entryId).value === 1;
  return hasVoted || rights.value.votes === "none"
    ? { tone: "done", icon: "check", isIdle: true, children: "In the queue" }
    : {
        icon: "up",
        label: `Vote up ${entry.title}, it is in the queue`,
        onPress: () => castVote(entry.entryId, 1),
        children: "Vote",
      };
};

const forNew = (track: TrackCard): ButtonProps =>
  requesting.value.has(track.trackId)
    ? { tone: "strong", isIdle: true, children: "Adding…" }
    : {
        tone: "strong",
        icon: "plus",
        label: `Add ${track.title} by ${track.artist}`,
        onPress: () =>
          void requestTrack(track.trackId, track.title, query.peek().trim() || undefined),
        children: "Add",
      };

/** Add; or, when it waits already, vote for it; or nothing more to do. One element all the way. */
export const RequestButton = ({ track }: { readonly track: TrackCard }) => {
  const entry = party.value?.queue.find(({ trackId }) => trackId === track.trackId);
  return <Button {...(entry ? forWaiting(entry) : forNew(track))} />;
};
