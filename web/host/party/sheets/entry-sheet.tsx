import { useEffect } from "preact/hooks";
import { clockTime } from "../../../lib/words/clock-time.ts";
import { words as shared } from "../../../lib/words/en.ts";
import { Button } from "../../../ui/action/button.tsx";
import { GuestChip } from "../../../ui/surface/guest-chip.tsx";
import { Sheet } from "../../../ui/surface/sheet.tsx";
import { SongRow } from "../../../ui/surface/song-row.tsx";
import type { SheetProps } from "../../section.ts";
import { queue } from "../../state/connection.ts";
import { closeSheet } from "../../state/place/navigation.ts";
import { moveTo, remove } from "../queue/queue-state.ts";
import { words } from "../words/en.ts";
import "./entry-sheet.css";

/** All that can be done with one waiting song, for who does not want to drag it. */
export const EntrySheet = ({ args: [entryId] }: SheetProps) => {
  const place = queue.value.findIndex((entry) => entry.entryId === entryId);
  const entry = queue.value[place];
  useEffect(() => {
    if (!entry) closeSheet();
  }, [entry]);
  if (!entry) return null;
  const last = queue.value.length - 1;
  const by = entry.requestedBy;
  const to = (wanted: number) => () => moveTo(entry.entryId, wanted);
  const isFirst = place === 0;
  return (
    <Sheet title={words.place(place + 1, last + 1)} onClose={closeSheet}>
      <ul>
        <SongRow
          title={entry.title}
          artist={entry.artist}
          coverUrl={entry.coverUrl}
          seed={entry.trackId}
          note={by?.name && <GuestChip name={by.name} hue={by.hue} isYou={false} />}
          action={entry.durationMs > 0 && clockTime(entry.durationMs)}
        />
      </ul>
      <div class="entry-moves">
        <Button size="large" tone="strong" icon="next" isIdle={isFirst} onPress={to(0)}>
          {words.playNext}
        </Button>
        <Button icon="up" isIdle={isFirst} onPress={to(place - 1)}>
          {words.oneUp}
        </Button>
        <Button icon="down" isIdle={place === last} onPress={to(place + 1)}>
          {words.oneDown}
        </Button>
        <Button icon="end" isIdle={place === last} onPress={to(last)}>
          {words.toEnd}
        </Button>
        <Button tone="danger" icon="trash" onPress={() => void remove([entry.entryId])}>
          {shared.remove}
        </Button>
      </div>
    </Sheet>
  );
};
