import type { EntryCard } from "../../../src/protocol/party.ts";
import { IconButton } from "../../ui/action/icon-button.tsx";
import { VoteButtons } from "../../ui/action/vote-buttons.tsx";
import { GuestChip } from "../../ui/surface/guest-chip.tsx";
import { SongRow } from "../../ui/surface/song-row.tsx";
import { castVote } from "../actions/cast-vote.ts";
import { withdraw } from "../actions/withdraw.ts";
import { party, pendingVotes, rights } from "../state/party.ts";
import { shownVote } from "../state/pending-votes.ts";
import { chosenEntryId, showSheet } from "../state/sheets.ts";

const chooseEntry = (entryId: string): void => {
  chosenEntryId.value = entryId;
  showSheet("entry");
};

const Note = ({ entry, isOwn }: { readonly entry: EntryCard; readonly isOwn: boolean }) => {
  const by = entry.requestedBy;
  return (
    <>
      {by ? (
        <GuestChip name={by.name} hue={by.hue} isYou={isOwn} />
      ) : (
        <span class="ellipsis">From the host’s list</span>
      )}
      {party.value?.me.isHost ? (
        <IconButton
          icon="more"
          label={`Change ${entry.title}`}
          onPress={() => chooseEntry(entry.entryId)}
        />
      ) : (
        isOwn && (
          <button
            type="button"
            class="take-back"
            aria-label={`Take back ${entry.title}`}
            onClick={() => void withdraw(entry.entryId)}
          >
            Take back
          </button>
        )
      )}
    </>
  );
};

export const QueueRow = ({ entry }: { readonly entry: EntryCard }) => {
  const state = party.value;
  if (!state) return null;
  const isOwn = entry.requestedBy?.guestId === state.me.guestId;
  const vote = shownVote(state, pendingVotes.value, entry.entryId);
  return (
    <SongRow
      title={entry.title}
      artist={entry.artist}
      coverUrl={entry.coverUrl}
      seed={entry.trackId}
      rowId={entry.entryId}
      isOwn={isOwn}
      note={<Note entry={entry} isOwn={isOwn} />}
      action={
        <VoteButtons
          title={entry.title}
          score={vote.score}
          value={vote.value}
          isPending={vote.isPending}
          mode={rights.value.votes}
          onVote={(value) => castVote(entry.entryId, value)}
        />
      }
    />
  );
};
