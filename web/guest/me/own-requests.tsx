import { Button } from "../../ui/action/button.tsx";
import { SongRow } from "../../ui/surface/song-row.tsx";
import { withdraw } from "../actions/withdraw.ts";
import { party, waits } from "../state/party.ts";
import { showHistory } from "../state/sheets.ts";
import { words as pageWords } from "../words/en.ts";
import { words } from "./words/en.ts";

const waitInWords = (entryId: string, isFirst: boolean): string => {
  if (isFirst) return pageWords.playsNext;
  const minutes = waits.value.get(entryId);
  return minutes === undefined ? "" : pageWords.playsIn(minutes);
};

/** What of the guest's wishes still waits, and the way to those that came true. */
export const OwnRequests = () => {
  const state = party.value;
  if (!state) return null;
  const own = state.queue.filter((entry) => entry.requestedBy?.guestId === state.me.guestId);
  return (
    <section class="me-part" aria-labelledby="own-requests">
      <h3 id="own-requests">{words.requests}</h3>
      {own.length === 0 ? (
        <p class="me-none">{words.noRequests}</p>
      ) : (
        <ul>
          {own.map((entry) => (
            <SongRow
              key={entry.entryId}
              title={entry.title}
              artist={entry.artist}
              coverUrl={entry.coverUrl}
              seed={entry.trackId}
              note={
                entry.isPending
                  ? pageWords.arriving
                  : waitInWords(entry.entryId, entry === state.queue[0])
              }
              action={
                <Button
                  label={pageWords.takeBackSong(entry.title)}
                  onPress={() => void withdraw(entry.entryId)}
                >
                  {pageWords.takeBack}
                </Button>
              }
            />
          ))}
        </ul>
      )}
      <Button onPress={() => showHistory(true)}>{words.history}</Button>
    </section>
  );
};
