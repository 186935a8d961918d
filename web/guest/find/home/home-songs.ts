import type { TrackCard } from "../../../../src/protocol/party.ts";
import type { FoundTrack, HistoryItem } from "../../../../src/protocol/rest.ts";
import { call } from "../../../lib/net/call.ts";
import { createList, createView, type EndlessList } from "../paging/create-list.ts";
import type { Page } from "../paging/pages.ts";

/** What is offered before anything is typed. */
export interface HomeSongs {
  readonly popular: readonly FoundTrack[];
  readonly played: readonly HistoryItem[];
  readonly added: readonly FoundTrack[];
}

export const isEmpty = ({ popular, added }: HomeSongs): boolean =>
  popular.length + added.length === 0;

/** Where somebody was at the beginning of the sheet, and what was shown there. */
export const home = { view: createView(), songs: undefined as HomeSongs | undefined };

/** Whoever opens the sheet anew begins at the top. */
export const rewindHome = (): void => {
  home.view = createView();
};

/** All of it is one page of a list: what lists do about a lost network is done here too. */
export const createHomeList = (): EndlessList<HomeSongs> =>
  createList(async (_, signal) => {
    const [popular, played, added] = await Promise.all([
      call<Page<FoundTrack>>("GET", "/tracks?sort=rank&limit=8", { signal }),
      call<Page<HistoryItem>>("GET", "/history?limit=40", { signal }),
      call<Page<FoundTrack>>("GET", "/tracks?sort=added&limit=8", { signal }),
    ]);
    if (!popular.ok) return popular;
    if (!played.ok) return played;
    if (!added.ok) return added;
    home.songs = {
      popular: popular.value.items,
      played: played.value.items,
      added: added.value.items,
    };
    return { ok: true, value: { items: [home.songs] } };
  });

/** Each song once, the newest first, without those of `notThese`; at most so many. */
export const distinct = <Track extends Pick<TrackCard, "trackId">>(
  tracks: readonly Track[],
  notThese: readonly Pick<TrackCard, "trackId">[],
  most: number,
): readonly Track[] => {
  const seen = new Set(notThese.map(({ trackId }) => trackId));
  const kept = tracks.filter(({ trackId }) => !seen.has(trackId) && seen.add(trackId));
  return kept.slice(0, most);
};
