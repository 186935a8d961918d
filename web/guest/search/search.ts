import { signal } from "@preact/signals";
import type { Suggestion } from "../../../src/protocol/library.ts";
import type { TrackCard } from "../../../src/protocol/party.ts";
import type { TrackPage } from "../../../src/protocol/rest.ts";
import { call } from "../../lib/net/call.ts";
import type { Problem } from "../../lib/net/problem.ts";

export interface Found {
  readonly tracks: readonly TrackCard[];
  readonly isLoading: boolean;
  readonly nextCursor?: string | undefined;
  readonly problem?: Problem | undefined;
}

const PAGE = 30;
const TYPING_PAUSE_MS = 120;

export const query = signal("");
/** What somebody may be about to type. */
export const suggestions = signal<readonly string[]>([]);
export const found = signal<Found>({ tracks: [], isLoading: true });

let timer: ReturnType<typeof setTimeout> | undefined;
let running = new AbortController();

const suggest = async (text: string, signal: AbortSignal): Promise<void> => {
  const wanted = new URLSearchParams({ q: text, limit: "6" });
  const answer = await call<{ items: Suggestion[] }>("GET", `/suggestions?${wanted}`, { signal });
  if (answer.ok && !signal.aborted) suggestions.value = answer.value.items.map((item) => item.text);
};

const fetchPage = async (text: string, cursor: string | undefined): Promise<void> => {
  running.abort();
  const mine = new AbortController();
  running = mine;
  const wanted = new URLSearchParams({ limit: String(PAGE) });
  if (text !== "") wanted.set("q", text);
  if (cursor !== undefined) wanted.set("cursor", cursor);
  if (cursor === undefined) void suggest(text, mine.signal);
  const answer = await call<TrackPage>("GET", `/tracks?${wanted}`, { signal: mine.signal });
  if (mine.signal.aborted) return;
  const before = cursor === undefined ? [] : found.peek().tracks;
  found.value = answer.ok
    ? {
        tracks: [...before, ...answer.value.items],
        isLoading: false,
        nextCursor: answer.value.nextCursor,
      }
    : { tracks: before, isLoading: false, problem: answer.problem };
};

/** Looks for songs a moment after the last letter; an empty text shows where the library begins. */
export const search = (text: string): void => {
  const isFirst = found.peek().tracks.length === 0 && text === query.peek();
  query.value = text;
  found.value = { ...found.peek(), isLoading: true };
  clearTimeout(timer);
  timer = setTimeout(() => void fetchPage(text.trim(), undefined), isFirst ? 0 : TYPING_PAUSE_MS);
};

export const showMore = (): void => {
  found.value = { ...found.peek(), isLoading: true };
  void fetchPage(query.peek().trim(), found.peek().nextCursor);
};
