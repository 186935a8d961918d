import type { EntryCard } from "../../../../src/protocol/party.ts";
import { memo } from "../../../lib/memo.ts";
import { words as shared } from "../../../lib/words/en.ts";
import { IconButton } from "../../../ui/action/icon-button.tsx";
import { Grip } from "../../../ui/surface/grip.tsx";
import { GuestChip } from "../../../ui/surface/guest-chip.tsx";
import { SongRow } from "../../../ui/surface/song-row.tsx";
import { Tag } from "../../../ui/surface/tag.tsx";
import { openSheet } from "../../state/place/navigation.ts";
import { words } from "../words/en.ts";
import { grabOrDrop, putBack, stepGrabbed } from "./grab.ts";
import { toggle } from "./queue-state.ts";

const signed = new Intl.NumberFormat(shared.language, { signDisplay: "exceptZero" });

const Note = ({ entry, isNext }: { readonly entry: EntryCard; readonly isNext: boolean }) => (
  <>
    {isNext && <Tag>{words.next}</Tag>}
    {entry.isPending && <Tag>{words.onItsWay}</Tag>}
    <b class="queue-score">
      <span class="visually-hidden">{words.score} </span>
      {signed.format(entry.score)}
    </b>
    {entry.requestedBy?.name && (
      <GuestChip name={entry.requestedBy.name} hue={entry.requestedBy.hue} isYou={false} />
    )}
  </>
);

interface QueueRowProps {
  readonly entry: EntryCard;
  readonly isNext: boolean;
  readonly isGrabbed: boolean;
  /** Undefined: nothing is being chosen. */
  readonly isChosen: boolean | undefined;
  readonly onGrip: (event: PointerEvent, entryId: string) => void;
}

/** One waiting song. Drawn anew only when something of it has changed. */
export const QueueRow = memo(({ entry, isNext, isGrabbed, isChosen, onGrip }: QueueRowProps) => {
  const { entryId, title } = entry;
  return (
    <SongRow
      rowId={entryId}
      title={title}
      artist={entry.artist}
      coverUrl={entry.coverUrl}
      seed={entry.trackId}
      isOwn={isGrabbed || isChosen === true}
      note={<Note entry={entry} isNext={isNext} />}
      action={
        isChosen === undefined ? (
          <div class="queue-actions">
            <IconButton
              icon="more"
              word={shared.more}
              label={words.moreFor(title)}
              onPress={() => openSheet("entry", entryId)}
            />
            <Grip
              gripId={entryId}
              label={words.moveSong(title)}
              hint={words.moveHelp}
              isGrabbed={isGrabbed}
              onDown={(event) => onGrip(event, entryId)}
              onStep={(step) => stepGrabbed(entryId, step)}
              onGrab={() => grabOrDrop(entryId)}
              onCancel={() => putBack(entryId)}
              onPress={() => openSheet("entry", entryId)}
            />
          </div>
        ) : (
          <label class="queue-choose">
            <input
              type="checkbox"
              aria-label={words.choose(title)}
              checked={isChosen}
              onChange={() => toggle(entryId)}
            />
          </label>
        )
      }
    />
  );
});
