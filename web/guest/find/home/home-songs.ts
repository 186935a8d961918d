import { signal } from "@preact/signals";
import type { TrackCard } from "../../../../src/protocol/party.ts";
import type { FoundTrack, HistoryItem } from "../../../../src/protocol/rest.ts";
import { waitToRetry } from "../../../lib/net/back-off.ts";
import { call } from "../../../lib/net/call.ts";
import type { Problem } from "../../../lib/net/problem.ts";
import { pathWith } from "../browse/load.ts";
import type { Page } from "../paging/pages.ts";

/** What is offered before anything is typed. */
export interface HomeSongs {
  readonly popular: readonly FoundTrack[];
  readonly played: readonly HistoryItem[];
  readonly added: readonly FoundTrack[];
}

/** Undefined: it has not come yet. What came stays until something newer does. */
export const homeSongs = signal<HomeSongs | undefined>(undefined);
export const homeProblem = signal<Problem | undefined>(undefined);

const COUNT = { popular: "8", played: "40", added: "8" } as const;

const ask = async (): Promise<HomeSongs | Problem> => {
  const [popular, played, added] = await Promise.all([
    call<Page<FoundTrack>>("GET", pathWith("/tracks", { sort: "rank", limit: COUNT.popular })),
    call<Page<HistoryItem>>("GET", pathWith("/history", { limit: COUNT.played })),
    call<Page<FoundTrack>>("GET", pathWith("/tracks", { sort: "added", limit: COUNT.added })),
  ]);
  if (!popular.ok) return popular.problem;
  if (!played.ok) return played.problem;
  if (!added.ok) return added.problem;
  return { popular: popular.value.items, played: played.value.items, added: added.value.items };
};

let asked = 0;

/** Asks for all of it; without a network again and again. */
export const loadHome = async (): Promise<void> => {
  const mine = ++asked;
  for (let attempt = 0; mine === asked; attempt++) {
    const answer = await ask();
    if (mine !== asked) return;
    const isHere = "popular" in answer;
    homeProblem.value = isHere ? undefined : answer;
    if (isHere) homeSongs.value = answer;
    if (isHere || answer.code !== "network") return;
    await waitToRetry(attempt);
  }
};

/** Nobody looks any more. */
export const stopHome = (): void => {
  asked += 1;
};

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
