import { useEffect } from "preact/hooks";
import { Button } from "../../ui/action/button.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import type { SheetProps } from "../section.ts";
import { closeSheet } from "../state/place/navigation.ts";
import { placeOf } from "./list-edits.ts";
import { move } from "./list-songs.tsx";
import { current } from "./open-list.ts";
import "./move-sheet.css";
import { words } from "./words/en.ts";

/** For who cannot or does not want to drag. */
export const MoveSheet = ({ args: [itemId = ""] }: SheetProps) => {
  const list = current.value;
  const { items = [], nextCursor } = list?.items.state.value ?? {};
  const place = placeOf(items, itemId);
  const item = items[place];
  const isGone = !list || !item;
  useEffect(() => {
    if (isGone) closeSheet();
  }, [isGone]);
  if (isGone) return null;
  const isLast = place === items.length - 1 && nextCursor === undefined;
  const to = (wanted: number) => () => move(list, itemId, wanted);
  return (
    <Sheet title={item.title} onClose={closeSheet}>
      <p class="host-words">{words.numberOf(place + 1, items.length)}</p>
      <div class="moves">
        <Button icon="up" isIdle={place === 0} onPress={to(place - 1)}>
          {words.move.up}
        </Button>
        <Button icon="down" isIdle={isLast} onPress={to(place + 1)}>
          {words.move.down}
        </Button>
        <Button icon="top" isIdle={place === 0} onPress={to(0)}>
          {words.move.top}
        </Button>
        <Button icon="end" isIdle={isLast} onPress={to(Number.MAX_SAFE_INTEGER)}>
          {words.move.end}
        </Button>
      </div>
    </Sheet>
  );
};
