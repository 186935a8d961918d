import { useRef, useState } from "preact/hooks";
import type { PlaylistCard, PlaylistItem } from "../../../src/protocol/library.ts";
import { say } from "../../lib/toasts.ts";
import { numberInWords } from "../../lib/words/amount.ts";
import { clockTime } from "../../lib/words/clock-time.ts";
import { words as common } from "../../lib/words/en.ts";
import { Button } from "../../ui/action/button.tsx";
import { IconButton } from "../../ui/action/icon-button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Grip } from "../../ui/surface/grip.tsx";
import { SongRow } from "../../ui/surface/song-row.tsx";
import { useReorder } from "../../ui/surface/use-reorder.ts";
import { Loading } from "../shell/loading.tsx";
import { openSheet } from "../state/place/navigation.ts";
import { spoken } from "../state/runs/announce-run.ts";
import { moveTo, placeOf, withItem, without } from "./list-edits.ts";
import type { OpenList } from "./open-list.ts";
import { words } from "./words/en.ts";

const SHOWN = 100;

/** Moves an item, and says where it stands now. */
export const move = (list: OpenList, itemId: string, place: number): void => {
  list.edit((items) => {
    const moved = moveTo(items, itemId, place);
    const at = placeOf(moved, itemId);
    spoken.value = words.movedTo(moved[at]?.title ?? "", at + 1, moved.length);
    return moved;
  });
};

const remove = (list: OpenList, item: PlaylistItem): void => {
  const place = placeOf(list.items.state.peek().items ?? [], item.itemId);
  list.edit((items) => without(items, item.itemId));
  const press = () => list.edit((items) => withItem(items, item, place));
  say({ tone: "plain", text: words.offList(item.title), action: { word: words.undo, press } });
};

interface SongProps {
  readonly item: PlaylistItem;
  readonly place: number;
  readonly list: OpenList;
  readonly isEditable: boolean;
  readonly onGrip: (event: PointerEvent, place: number) => void;
}

const Song = ({ item, place, list, isEditable, onGrip }: SongProps) => (
  <SongRow
    rowId={item.itemId}
    title={item.title}
    artist={item.artist}
    coverUrl={item.coverUrl}
    seed={item.trackId}
    note={
      <span>
        {numberInWords(place + 1)}
        {item.durationMs > 0 && ` · ${clockTime(item.durationMs)}`}
      </span>
    }
    action={
      isEditable && (
        <div class="list-song-actions">
          <IconButton
            icon="trash"
            word={common.remove}
            label={words.removeSong(item.title)}
            onPress={() => remove(list, item)}
          />
          <Grip
            gripId={item.itemId}
            label={words.moveSong(item.title)}
            onDown={(event) => onGrip(event, place)}
            onStep={(step) => move(list, item.itemId, place + step)}
            onPress={() => openSheet("move", item.itemId)}
          />
        </div>
      )
    }
  />
);

interface ListSongsProps {
  readonly list: OpenList;
  readonly card: PlaylistCard;
}

export const ListSongs = ({ list, card }: ListSongsProps) => {
  const { items, nextCursor, isLoading, problem } = list.items.state.value;
  const [shown, setShown] = useState(SHOWN);
  const rows = useRef<HTMLOListElement>(null);
  const onGrip = useReorder(rows, (from, to) => {
    const item = items?.[from];
    if (item) move(list, item.itemId, to);
  });
  if (!items)
    return (
      <Loading
        what={words.finder.songs}
        problem={problem}
        onRetry={() => void list.items.reload()}
      />
    );
  if (items.length === 0)
    return <EmptyState title={words.empty.title}>{words.empty[card.kind]}</EmptyState>;
  const more = () => {
    setShown(shown + SHOWN);
    if (items.length < shown + SHOWN) void list.items.more();
  };
  return (
    <>
      <ol class="host-list" ref={rows}>
        {items.slice(0, shown).map((item, place) => (
          <Song
            key={item.itemId}
            item={item}
            place={place}
            list={list}
            isEditable={card.kind === "manual"}
            onGrip={onGrip}
          />
        ))}
      </ol>
      {(nextCursor !== undefined || items.length > shown) && (
        <div class="host-more">
          <Button isIdle={isLoading} onPress={more}>
            {words.moreSongs}
          </Button>
        </div>
      )}
    </>
  );
};
