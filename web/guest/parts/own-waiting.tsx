import type { EntryCard } from "../../../src/protocol/party.ts";
import { Button } from "../../ui/action/button.tsx";
import { SongRow } from "../../ui/surface/song-row.tsx";
import { withdraw } from "../actions/withdraw.ts";
import { party, waits } from "../state/party.ts";
import { words } from "../words/en.ts";
import "./parts.css";

/** What this guest asked for and still waits. */
export const ownWaiting = (): readonly EntryCard[] => {
  const state = party.value;
  return state?.queue.filter((entry) => entry.requestedBy?.guestId === state.me.guestId) ?? [];
};

const waitInWords = ({ entryId, isPending }: EntryCard): string => {
  if (isPending) return words.arriving;
  if (party.value?.queue[0]?.entryId === entryId) return words.playsNext;
  const minutes = waits.value.get(entryId);
  return minutes === undefined ? "" : words.playsIn(minutes);
};

/** The same as a list: when each plays, and how to take it back. */
export const OwnWaiting = () => (
  <ul class="own-waiting stack">
    {ownWaiting().map((entry) => (
      <SongRow
        key={entry.entryId}
        title={entry.title}
        artist={entry.artist}
        coverUrl={entry.coverUrl}
        seed={entry.trackId}
        note={waitInWords(entry)}
        action={
          <Button
            label={words.takeBackSong(entry.title)}
            onPress={() => void withdraw(entry.entryId)}
          >
            {words.takeBack}
          </Button>
        }
      />
    ))}
  </ul>
);
