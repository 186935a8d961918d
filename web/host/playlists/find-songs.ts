import type { TrackCard } from "../../../src/protocol/party.ts";
import type { TrackPage } from "../../../src/protocol/rest.ts";
import { signal } from "../../lib/signals/signals.ts";
import { read } from "../state/asking/ask.ts";
import { createPaged, type PagedList } from "../state/asking/paged.ts";

const PAGE = 30;
const TYPING_PAUSE_MS = 120;

const findSongs = (text: string): PagedList<TrackCard> =>
  createPaged((cursor) => {
    const wanted = new URLSearchParams({
      limit: String(PAGE),
      ...(text === "" ? {} : { q: text }),
      ...(cursor ? { cursor } : {}),
    });
    return read<TrackPage>(`/tracks?${wanted}`);
  });

export const query = signal("");
/** The songs for what was typed; those of before stay in sight until the first answer. */
export const found = signal(findSongs(""));

let timer: ReturnType<typeof setTimeout> | undefined;
let newest = found.peek();

/** Looks for songs a moment after the last letter. */
export const find = (text: string): void => {
  query.value = text;
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const list = findSongs(text.trim());
    newest = list;
    await list.reload();
    if (newest === list) found.value = list;
  }, TYPING_PAUSE_MS);
};
