import type { PartyNumbers } from "../../core/ports/statistics.ts";
import type { Statistics } from "../../protocol/statistics.ts";
import { trackCard } from "../view/cards.ts";

/** The evening as pages see it; who the guests are only where they are shown. */
export const statisticsView = (
  { topTracks, topVoted, topGuests, ...numbers }: PartyNumbers,
  areGuestsShown: boolean,
): Statistics => ({
  ...numbers,
  hours: [...numbers.hours],
  topTracks: topTracks.map(({ track, ...more }) => ({ ...trackCard(track), ...more })),
  topVoted: topVoted.map(({ track, ...more }) => ({ ...trackCard(track), ...more })),
  topArtists: [...numbers.topArtists],
  genres: [...numbers.genres],
  topGuests: areGuestsShown ? topGuests.map(({ count, ...guest }) => ({ guest, count })) : [],
  loudness: [...numbers.loudness],
});
