import { createList, type EndlessList, loadFrom } from "../paging/create-list.ts";

/** More than anybody goes back; a list may hold thousands of songs. */
const MOST = 12;

const kept = new Map<string, EndlessList<unknown>>();

const drop = (path: string): void => {
  kept.get(path)?.stop();
  kept.delete(path);
};

/** The list of a place: the same one, with its pages and where it was scrolled to, when one comes back. */
export const keptList = <Item>(path: string): EndlessList<Item> => {
  const list = (kept.get(path) as EndlessList<Item> | undefined) ?? createList(loadFrom(path));
  kept.delete(path);
  kept.set(path, list as EndlessList<unknown>);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) drop(oldest);
  return list;
};

/** Forgets all lists: whoever opens the sheet anew wants to see what is true now. */
export const dropLists = (): void => {
  for (const path of [...kept.keys()]) drop(path);
};
