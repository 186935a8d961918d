import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { words } from "../words/en.ts";
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
  const { chunks, state } = pages;
  useEffect(() => {
    if (list.pages.peek().chunks.length === 0) void list.more();
  }, [list]);
  return (
    <>
      {/* For those who do not see how the list grows. */}
      <output class="visually-hidden">
        {(state === "whole" || state === "more") &&
          words.listed(chunks.flat().length, state === "more")}
      </output>
      {isEmpty(pages) && empty}
      {chunks.map((items, index) => (
        <Chunk key={index} items={items} index={index} view={list.view} look={look} row={row} />
      ))}
      <Tail list={list} look={look} />
    </>
  );
};
