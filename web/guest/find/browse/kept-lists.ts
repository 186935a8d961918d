import { createList, type EndlessList, type Load } from "../paging/create-list.ts";

/** More than anybody goes back; a list may hold thousands of songs. */
const MOST = 12;

const kept = new Map<string, EndlessList<unknown>>();

const drop = (key: string): void => {
  kept.get(key)?.stop();
  kept.delete(key);
};

/** The list of a place: the same one, with its pages and where it was scrolled to, when one comes back. */
export const keptList = <Item>(key: string, load: () => Load<Item>): EndlessList<Item> => {
  const list = (kept.get(key) as EndlessList<Item> | undefined) ?? createList(load());
  kept.delete(key);
  kept.set(key, list as EndlessList<unknown>);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) drop(oldest);
  return list;
};

/** Forgets all lists: whoever opens the sheet anew wants to see what is true now. */
export const dropLists = (): void => {
  for (const key of [...kept.keys()]) drop(key);
};
