import { waitToRetry } from "../../../lib/net/back-off.ts";
import { call } from "../../../lib/net/call.ts";
import type { Answer } from "../../../lib/net/problem.ts";
import { type Signal, signal } from "../../../lib/signals/signals.ts";
import { NO_PAGES, type Page, type Pages, withPage } from "./pages.ts";

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

/** Divides by two, three, four, five and six: rows of tiles end where a page ends. */
const PAGE = 60;

/** Pages of what the box has under a path. */
export const loadFrom =
  <Item>(path: string, limit = PAGE): Load<Item> =>
  (cursor, signal) => {
    const from = cursor === undefined ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const query = `${path.includes("?") ? "&" : "?"}limit=${limit}${from}`;
    return call<Page<Item>>("GET", path + query, { signal });
  };

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
      pages.value = { ...pages.peek(), state: "loading" };
      const answer = await load(pages.peek().nextCursor, stopped.signal);
      if (stopped.signal.aborted) return;
      const known = pages.peek();
      pages.value = answer.ok
        ? withPage(known, answer.value)
        : { ...known, state: "failed", problem: answer.problem };
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
