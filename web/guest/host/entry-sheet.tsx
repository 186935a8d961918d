import { useEffect } from "preact/hooks";
import { clockTime } from "../../lib/words/clock-time.ts";
import { Button } from "../../ui/action/button.tsx";
import { GuestChip } from "../../ui/surface/guest-chip.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { SongRow } from "../../ui/surface/song-row.tsx";
import { withdraw } from "../actions/withdraw.ts";
import { party } from "../state/party.ts";
import { chosenEntryId, closeSheet } from "../state/sheets.ts";
import { playNext } from "./playback.ts";
import "./host-sheet.css";
import { words } from "./words/en.ts";

/** What the host can do with one waiting song; closes itself when the song is no longer waiting. */
export const EntrySheet = () => {
  const queue = party.value?.queue ?? [];
  const entry = queue.find(({ entryId }) => entryId === chosenEntryId.value);
  const first = queue[0];
  useEffect(() => {
    if (!entry) closeSheet();
  }, [entry]);
  if (!entry || !first) return null;
  const by = entry.requestedBy;
  const moveUp = async () => {
    if (await playNext(entry.entryId, first.entryId)) closeSheet();
  };
  return (
    <Sheet title={words.changeTitle} onClose={closeSheet}>
      <ul class="entry-song">
        <SongRow
          title={entry.title}
          artist={entry.artist}
          coverUrl={entry.coverUrl}
          seed={entry.trackId}
          note={by && <GuestChip name={by.name} hue={by.hue} isYou={false} />}
          action={entry.durationMs > 0 && clockTime(entry.durationMs)}
        />
      </ul>
      <div class="host-menu">
        <Button icon="next" isDisabled={entry === first} onPress={() => void moveUp()}>
          {entry === first ? words.isNext : words.playNext}
        </Button>
        <Button tone="danger" icon="trash" onPress={() => void withdraw(entry.entryId)}>
          {words.removeIt}
        </Button>
      </div>
    </Sheet>
  );
};
