import type { PartyNumbers, Span } from "../ports/statistics.ts";

/** An evening on which nothing has happened yet. */
export const aQuietEvening = (
  span: Span = { fromMs: 0, untilMs: 1 },
  more: Partial<PartyNumbers> = {},
): PartyNumbers => ({
  ...span,
  plays: 0,
  skipped: 0,
  playedMs: 0,
  requests: 0,
  votes: 0,
  guests: 0,
  hours: [],
  topTracks: [],
  topVoted: [],
  topArtists: [],
  genres: [],
  topGuests: [],
  loudness: [],
  ...more,
});
