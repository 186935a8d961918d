import { useCallback, useRef } from "preact/hooks";
import { words as shared } from "../../../lib/words/en.ts";
import { Button } from "../../../ui/action/button.tsx";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { Panel } from "../../../ui/surface/panel.tsx";
import { useLongPress } from "../../../ui/surface/use-long-press.ts";
import { useReorder } from "../../../ui/surface/use-reorder.ts";
import { queue } from "../../state/connection.ts";
import { openSheet } from "../../state/place/navigation.ts";
import { words } from "../words/en.ts";
import { grabbed } from "./grab.ts";
import "./queue.css";
import { idsOf } from "./queue-order.ts";
import { QueueRow } from "./queue-row.tsx";
import { chosen, dropAt, heldOrder, shownQueue } from "./queue-state.ts";

/** While a pointer holds a song the order stands still. */
const hold = (isHeld: boolean): void => {
  heldOrder.value = isHeld ? idsOf(shownQueue.peek()) : undefined;
};

const drop = (from: number, to: number): void => {
  const order = heldOrder.peek() ?? idsOf(queue.peek());
  const entryId = order[from];
  if (entryId !== undefined) dropAt(order, entryId, to);
};

const Rows = () => {
  const rows = useRef<HTMLOListElement>(null);
  const take = useReorder(rows, drop, hold);
  const newest = useRef(take);
  newest.current = take;
  const onGrip = useCallback((event: PointerEvent, entryId: string) => {
    newest.current(event, idsOf(shownQueue.peek()).indexOf(entryId));
  }, []);
  useLongPress(rows, (event, at) => chosen.peek() ?? newest.current(event, at, true));
  const marked = chosen.value;
  return (
    <ol class="host-list queue-rows" ref={rows}>
      {shownQueue.value.map((entry, at) => (
        <QueueRow
          key={entry.entryId}
          entry={entry}
          isNext={at === 0}
          isGrabbed={grabbed.value === entry.entryId}
          isChosen={marked?.has(entry.entryId)}
          onGrip={onGrip}
        />
      ))}
    </ol>
  );
};

/** Who waits, in the order in which they play, and what the host can do about it. */
export const Queue = () => {
  const count = queue.value.length;
  const add = (
    <Button tone="strong" icon="plus" onPress={() => openSheet("add")}>
      {words.addSong}
    </Button>
  );
  return (
    <Panel title={words.queue} aside={count > 0 && <p>{shared.songs(count)}</p>}>
      {count === 0 ? (
        <>
          <EmptyState title={words.queueEmpty}>{words.queueEmptyHelp}</EmptyState>
          <div class="queue-head">{add}</div>
        </>
      ) : (
        <>
          <div class="queue-head">
            {add}
            <Button icon="check" onPress={() => (chosen.value = new Set())}>
              {words.select}
            </Button>
            <Button icon="trash" onPress={() => openSheet("clear")}>
              {words.clear}
            </Button>
          </div>
          <Rows />
        </>
      )}
    </Panel>
  );
};
