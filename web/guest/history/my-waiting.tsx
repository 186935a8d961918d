import type { EntryCard } from "../../../src/protocol/party.ts";
import { Button } from "../../ui/action/button.tsx";
import { SongRow } from "../../ui/surface/song-row.tsx";
import { withdraw } from "../actions/withdraw.ts";
import { party } from "../state/party.ts";
import { words } from "./words/en.ts";

/** A guest's own waiting songs with the place of each. */
export const ownWaiting = (
  queue: readonly EntryCard[],
  guestId: string,
): readonly { readonly entry: EntryCard; readonly place: number }[] =>
  queue
    .map((entry, index) => ({ entry, place: index + 1 }))
    .filter(({ entry }) => entry.requestedBy?.guestId === guestId);

/** What one asked for and still waits. */
export const MyWaiting = ({ hasPlays }: { readonly hasPlays: boolean }) => {
  const state = party.value;
  const own = state ? ownWaiting(state.queue, state.me.guestId) : [];
  if (own.length === 0) return null;
  return (
    <>
      <h3 class="history-part">{words.waiting}</h3>
      <ul class="results-list">
        {own.map(({ entry, place }) => (
          <SongRow
            key={entry.entryId}
            title={entry.title}
            artist={entry.artist}
            coverUrl={entry.coverUrl}
            seed={entry.trackId}
            isOwn
            note={<span class="song-place">{words.place(place)}</span>}
            action={
              <Button
                label={words.takeBackLabel(entry.title)}
                onPress={() => void withdraw(entry.entryId)}
              >
                {words.takeBack}
              </Button>
            }
          />
        ))}
      </ul>
      {hasPlays && <h3 class="history-part">{words.played}</h3>}
    </>
  );
};
