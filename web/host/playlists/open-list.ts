import type { PlaylistCard, PlaylistItem } from "../../../src/protocol/library.ts";
import type { Answer } from "../../lib/net/problem.ts";
import { signal } from "../../lib/signals/signals.ts";
import { sayRefusal } from "../../lib/toasts.ts";
import { read, write } from "../state/asking/ask.ts";
import { createPaged, type Page, type PagedList } from "../state/asking/paged.ts";
import { createListSaver } from "./list-saver.ts";
import { lists, pathOf } from "./playlists-state.ts";

const PAGE = 100;

/** The list that the host looks at. */
export interface OpenList {
  readonly playlistId: string;
  readonly items: PagedList<PlaylistItem>;
  /** Changes the items, here at once and then on the jukebox. */
  readonly edit: (change: (items: readonly PlaylistItem[]) => readonly PlaylistItem[]) => void;
  /** After the library has changed; not while changes of ours are on their way. */
  readonly refresh: () => void;
}

export const openCard = signal<PlaylistCard | undefined>(undefined);

type Answered = PlaylistCard & Page<PlaylistItem>;

const cardOf = ({ items: _, nextCursor: __, ...card }: Answered): PlaylistCard => card;

export const openList = (playlistId: string): OpenList => {
  openCard.value = lists.state.peek().items?.find((card) => card.playlistId === playlistId);

  const loadPage = async (cursor: string | undefined): Promise<Answer<Page<PlaylistItem>>> => {
    const wanted = new URLSearchParams({ limit: String(PAGE), ...(cursor ? { cursor } : {}) });
    const answer = await read<Answered>(`${pathOf(playlistId)}?${wanted}`);
    if (answer.ok) openCard.value = cardOf(answer.value);
    return answer;
  };
  const items = createPaged(loadPage);

  const saver = createListSaver({
    send: (trackIds) => write<PlaylistCard>("PUT", `${pathOf(playlistId)}/tracks`, { trackIds }),
    // Its cover is that of its songs.
    onSaved: (card) => {
      openCard.value = card;
    },
    onRefused: (problem) => {
      sayRefusal(problem);
      void items.reload();
    },
  });

  const edit: OpenList["edit"] = async (change) => {
    // The whole list is sent, so all of it must be known first.
    if (!(await items.whole())) return;
    const before = items.state.peek().items ?? [];
    const after = change(before);
    if (after === before) return;
    items.set(after);
    const card = openCard.peek();
    if (card) openCard.value = { ...card, tracks: after.length };
    saver.save(after.map(({ trackId }) => trackId));
  };

  const refresh = () => {
    if (!saver.isBusy()) void items.reload();
  };
  return { playlistId, items, edit, refresh };
};

/** What the sheets over the list speak about. */
export const current = signal<OpenList | undefined>(undefined);
