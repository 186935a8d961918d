import type { Answer, Problem } from "../../../lib/net/problem.ts";
import { type Signal, signal } from "../../../lib/signals/signals.ts";

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | undefined;
}

/** A list of which the page knows the beginning. */
export interface Paged<Item> {
  /** Undefined: not even the first page has come. */
  readonly items?: readonly Item[] | undefined;
  readonly nextCursor?: string | undefined;
  readonly isLoading: boolean;
  readonly problem?: Problem | undefined;
}

export interface PagedList<Item> {
  readonly state: Signal<Paged<Item>>;
  /** Reads anew as much as was known. */
  readonly reload: () => Promise<void>;
  readonly more: () => Promise<void>;
  /** Reads on to the end; false: that did not work. */
  readonly whole: () => Promise<boolean>;
  /** Puts something else in the place of what is known; answers on their way count no more. */
  readonly set: (items: readonly Item[]) => void;
}

type Load<Item> = (cursor: string | undefined) => Promise<Answer<Page<Item>>>;

export const createPaged = <Item>(load: Load<Item>): PagedList<Item> => {
  const state = signal<Paged<Item>>({ isLoading: false });
  let asked = 0;

  /** Reads on from a cursor until there are enough. */
  const readOn = async (
    before: readonly Item[],
    from: string | undefined,
    isEnough: (count: number) => boolean,
  ): Promise<boolean> => {
    const mine = ++asked;
    state.value = { ...state.peek(), isLoading: true };
    let items = before;
    let cursor = from;
    do {
      const answer = await load(cursor);
      if (mine !== asked) return false;
      if (!answer.ok) {
        state.value = { ...state.peek(), isLoading: false, problem: answer.problem };
        return false;
      }
      items = [...items, ...answer.value.items];
      cursor = answer.value.nextCursor;
    } while (cursor !== undefined && !isEnough(items.length));
    state.value = { items, nextCursor: cursor, isLoading: false };
    return true;
  };

  const reload = async () => {
    const known = state.peek().items?.length ?? 0;
    await readOn([], undefined, (count) => count >= known);
  };
  const onward = (isEnough: (count: number) => boolean): Promise<boolean> => {
    const { items, nextCursor } = state.peek();
    if (items && nextCursor === undefined) return Promise.resolve(true);
    return readOn(items ?? [], nextCursor, isEnough);
  };
  return {
    state,
    reload,
    more: async () => {
      if (!state.peek().isLoading) await onward(() => true);
    },
    whole: () => onward(() => false),
    set: (items) => {
      asked += 1;
      state.value = { items, isLoading: false };
    },
  };
};
