import type { Suggestion } from "../../../../src/protocol/library.ts";
import type { FoundTrack } from "../../../../src/protocol/rest.ts";
import { call } from "../../../lib/net/call.ts";
import { signal } from "../../../lib/signals/signals.ts";
import { createList, type EndlessList, loadFrom } from "../paging/create-list.ts";
import { SEARCH } from "../place.ts";
import { goTo, place } from "../trail.ts";

const PAGE = 30;
const TYPING_PAUSE_MS = 120;

/** What stands in the field. */
export const query = signal("");
/** What somebody may be about to type. */
export const suggestions = signal<readonly Suggestion[]>([]);
/** What is on its way, or has come, for what was typed. */
export const results = signal<EndlessList<FoundTrack> | undefined>(undefined);

let timer: ReturnType<typeof setTimeout> | undefined;

const isTyped = (text: string): boolean => query.peek().trim() === text;

const suggest = async (text: string): Promise<void> => {
  const path = `/suggestions?limit=6&q=${encodeURIComponent(text)}`;
  const answer = await call<{ items: Suggestion[] }>("GET", path);
  if (answer.ok && isTyped(text))
    suggestions.value = answer.value.items.filter(
      (item) => item.text.toLowerCase() !== text.toLowerCase(),
    );
};

const find = (text: string): void => {
  results.peek()?.stop();
  const list = createList<FoundTrack>(loadFrom(`/tracks?q=${encodeURIComponent(text)}`, PAGE));
  results.value = list;
  void suggest(text);
  void list.more();
};

/** Looks for songs a moment after the last letter. */
export const search = (text: string): void => {
  const wanted = text.trim();
  if (wanted === "") {
    forgetSearch();
    return;
  }
  clearTimeout(timer);
  query.value = text;
  if (place.peek().path !== SEARCH.path) goTo(SEARCH);
  timer = setTimeout(find, TYPING_PAUSE_MS, wanted);
};

/** Nothing is typed, nothing was found. */
export const forgetSearch = (): void => {
  clearTimeout(timer);
  results.peek()?.stop();
  query.value = "";
  suggestions.value = [];
  results.value = undefined;
};
