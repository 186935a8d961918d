import { type Signal, signal } from "@preact/signals";
import { waitToRetry } from "../../../lib/net/back-off.ts";
import type { Answer } from "../../../lib/net/problem.ts";
import { asking, NO_PAGES, type Page, type Pages, withPage, withProblem } from "./pages.ts";

export type Load<Item> = (
  cursor: string | undefined,
  signal: AbortSignal,
) => Promise<Answer<Page<Item>>>;

/** Where somebody was in a list, for when they come back. */
export interface View {
  scrollTopPx: number;
  /** Of chunks that are not drawn because they are far away. */
  readonly heightsPx: Map<number, number>;
  /** What was opened from here. */
  openedKey?: string | undefined;
}

export interface EndlessList<Item> {
  readonly pages: Signal<Pages<Item>>;
  readonly view: View;
  /** Asks for the next page. Without a network it goes on trying until there is one. */
  readonly more: () => Promise<void>;
  /** Nobody waits for it any more. */
  readonly stop: () => void;
}

export const createView = (): View => ({ scrollTopPx: 0, heightsPx: new Map() });

export const createList = <Item>(
  load: Load<Item>,
  wait: (attempt: number) => Promise<void> = waitToRetry,
): EndlessList<Item> => {
  const pages = signal<Pages<Item>>(NO_PAGES);
  const stopped = new AbortController();
  let isBusy = false;

  const ask = async (): Promise<void> => {
    for (let attempt = 0; !stopped.signal.aborted; attempt++) {
      pages.value = asking(pages.peek());
      const answer = await load(pages.peek().nextCursor, stopped.signal);
      if (stopped.signal.aborted) return;
      pages.value = answer.ok
        ? withPage(pages.peek(), answer.value)
        : withProblem(pages.peek(), answer.problem);
      if (answer.ok || answer.problem.code !== "network") return;
      await wait(attempt);
    }
  };

  return {
    pages,
    view: createView(),
    more: async () => {
      if (isBusy || pages.peek().state === "whole") return;
      isBusy = true;
      await ask();
      isBusy = false;
    },
    stop: () => stopped.abort(),
  };
};
