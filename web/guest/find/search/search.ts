import { signal } from "@preact/signals";
import type { Suggestion } from "../../../../src/protocol/library.ts";
import type { FoundTrack } from "../../../../src/protocol/rest.ts";
import { call } from "../../../lib/net/call.ts";
import { loadFrom, pathWith } from "../browse/load.ts";
import { goTo, place } from "../browse/trail.ts";
import { createList, type EndlessList } from "../paging/create-list.ts";

const PAGE = 30;
const TYPING_PAUSE_MS = 120;
const SUGGESTIONS = "6";

/** What stands in the field. */
export const query = signal("");
/** What somebody may be about to type. */
export const suggestions = signal<readonly Suggestion[]>([]);
/** What was found last; it stays until something else is. */
export const found = signal<EndlessList<FoundTrack> | undefined>(undefined);
/** Is what is shown not yet what was typed? */
export const isSearching = signal(false);

let timer: ReturnType<typeof setTimeout> | undefined;
let next: EndlessList<FoundTrack> | undefined;
let asked = 0;

const suggest = async (text: string, mine: number): Promise<void> => {
  const path = pathWith("/suggestions", { q: text, limit: SUGGESTIONS });
  const answer = await call<{ items: Suggestion[] }>("GET", path);
  if (answer.ok && mine === asked)
    suggestions.value = answer.value.items.filter(
      (item) => item.text.toLowerCase() !== text.toLowerCase(),
    );
};

const find = (text: string): void => {
  next?.stop();
  const mine = ++asked;
  const list = createList<FoundTrack>(loadFrom("/tracks", { q: text }, PAGE));
  next = list;
  void suggest(text, mine);
  // Without a network it goes on trying; what was found before stays until then.
  const stopListening = list.pages.subscribe(({ state, problem, chunks }) => {
    if (mine !== asked || (chunks.length === 0 && (state === "more" || state === "loading")))
      return;
    if (problem?.code === "network" && chunks.length === 0 && found.peek()) return;
    found.value = list;
    isSearching.value = false;
    queueMicrotask(() => stopListening());
  });
  void list.more();
};

/** Looks for songs a moment after the last letter. */
export const search = (text: string): void => {
  query.value = text;
  clearTimeout(timer);
  const wanted = text.trim();
  if (wanted === "") {
    forgetSearch();
    return;
  }
  if (place.peek().kind !== "search") goTo({ kind: "search" });
  isSearching.value = true;
  timer = setTimeout(find, TYPING_PAUSE_MS, wanted);
};

/** Nothing is typed, nothing was found. */
export const forgetSearch = (): void => {
  clearTimeout(timer);
  next?.stop();
  asked += 1;
  query.value = "";
  suggestions.value = [];
  found.value = undefined;
  isSearching.value = false;
};
