import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { Chunk } from "./chunk.tsx";
import type { EndlessList } from "./create-list.ts";
import "./endless.css";
import { isEmpty } from "./pages.ts";
import { Tail } from "./tail.tsx";

interface EndlessProps<Item> {
  readonly list: EndlessList<Item>;
  readonly look?: "rows" | "tiles";
  readonly row: (item: Item) => ComponentChildren;
  /** In place of a list that has nothing in it. */
  readonly empty: ComponentChildren;
}

/** A list that goes on for as long as somebody scrolls. */
export const Endless = <Item,>({ list, look = "rows", row, empty }: EndlessProps<Item>) => {
  const pages = list.pages.value;
  useEffect(() => {
    if (list.pages.peek().chunks.length === 0) void list.more();
  }, [list]);
  return (
    <>
      {isEmpty(pages) && empty}
      {pages.chunks.map((items, index) => (
        <Chunk key={index} items={items} index={index} view={list.view} look={look} row={row} />
      ))}
      <Tail list={list} look={look} />
    </>
  );
};
