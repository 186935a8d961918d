import type { EntryCard } from "../../../src/protocol/party.ts";
import { VoteButtons } from "../../ui/action/vote-buttons.tsx";
import { SongRow } from "../../ui/surface/song-row.tsx";
import { castVote } from "../actions/cast-vote.ts";
import type { Rights } from "../state/rights.ts";
import { RowNote } from "./row-note.tsx";

/** All that a row shows: it is drawn again when one of these is another one. */
export interface RowView {
  readonly entry: EntryCard;
  readonly score: number;
  readonly value: -1 | 0 | 1;
  /** The guest's vote is still on its way. */
  readonly isSending: boolean;
  readonly isOwn: boolean;
  readonly mode: Rights["votes"];
}

export const QueueRow = ({ entry, score, value, isSending, isOwn, mode }: RowView) => (
  <SongRow
    title={entry.title}
    artist={entry.artist}
    coverUrl={entry.coverUrl}
    seed={entry.trackId}
    rowId={entry.entryId}
    isOwn={isOwn}
    note={<RowNote entry={entry} isOwn={isOwn} />}
    action={
      <VoteButtons
        title={entry.title}
        score={score}
        value={value}
        isPending={isSending}
        mode={mode}
        onVote={(vote) => castVote(entry.entryId, vote)}
      />
    }
  />
);
