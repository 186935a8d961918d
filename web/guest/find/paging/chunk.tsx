import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { View } from "./create-list.ts";
import { useInView } from "./use-in-view.ts";

interface ChunkProps<Item> {
  readonly items: readonly Item[];
  readonly index: number;
  readonly view: View;
  readonly look: "rows" | "tiles";
  readonly row: (item: Item) => ComponentChildren;
}

/**
 * Some of a long list. Far from what is seen it is an empty box of the same height, so that fifty
 * thousand songs are no more work for a phone than a hundred.
 */
export const Chunk = <Item,>({ items, index, view, look, row }: ChunkProps<Item>) => {
  const { heightsPx } = view;
  const [isDrawn, setIsDrawn] = useState(!heightsPx.has(index));
  const ref = useInView<HTMLUListElement>((isNear, element) => {
    // Who walks with the keys must not lose the row they stand on.
    const isNeeded = isNear || element.contains(document.activeElement);
    // Without a height it is drawn at once when somebody comes back to this place.
    if (isNeeded) heightsPx.delete(index);
    else heightsPx.set(index, element.offsetHeight);
    setIsDrawn(isNeeded);
  });
  return (
    <ul
      ref={ref}
      class={`results-list stack results-${look}`}
      style={isDrawn ? undefined : { height: `${heightsPx.get(index)}px` }}
    >
      {isDrawn && items.map(row)}
    </ul>
  );
};
