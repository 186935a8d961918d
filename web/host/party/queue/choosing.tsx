import { words as shared } from "../../../lib/words/en.ts";
import { Button } from "../../../ui/action/button.tsx";
import { queue } from "../../state/connection.ts";
import { words } from "../words/en.ts";
import { idsOf } from "./queue-order.ts";
import { chosen, remove } from "./queue-state.ts";

/** In the place of the dock, while songs are chosen to be removed. */
export const Choosing = () => {
  const there = idsOf(queue.value);
  const marked = there.filter((entryId) => chosen.value?.has(entryId));
  const isAll = marked.length === there.length;
  const removeThem = () => {
    chosen.value = undefined;
    void remove(marked);
  };
  return (
    <div class="choosing">
      <output>{words.chosen(marked.length)}</output>
      <Button isPressed={isAll} onPress={() => (chosen.value = new Set(isAll ? [] : there))}>
        {words.all}
      </Button>
      <Button onPress={() => (chosen.value = undefined)}>{shared.cancel}</Button>
      <Button tone="danger" icon="trash" isDisabled={marked.length === 0} onPress={removeThem}>
        {shared.remove}
      </Button>
    </div>
  );
};
