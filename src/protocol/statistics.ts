import * as z from "zod";
import { Requester, TrackCard } from "./party.ts";

const CountedName = z.object({ name: z.string(), count: z.int() });

/** An evening in numbers; lists are ordered, most first, at most ten. */
export const Statistics = z.object({
  fromMs: z.int(),
  untilMs: z.int(),
  /** Songs that began, that guests asked for, votes that were cast, guests who did something. */
  plays: z.int(),
  requests: z.int(),
  votes: z.int(),
  guests: z.int(),
  /** How long music played. */
  playedMs: z.int(),
  /** One for each hour of the span, in order; `startMs` is the full hour. */
  hours: z.array(z.object({ startMs: z.int(), plays: z.int(), requests: z.int(), votes: z.int() })),
  topTracks: z.array(TrackCard.extend({ count: z.int(), score: z.int() })),
  /** By the score with which they began. */
  topVoted: z.array(TrackCard.extend({ score: z.int() })),
  topArtists: z.array(CountedName),
  genres: z.array(CountedName),
  /** Who asked for most of what played; empty while guests are not shown, except for the host. */
  topGuests: z.array(z.object({ guest: Requester, count: z.int() })),
  skipped: z.int(),
  /** Mean loudness in LUFS of each analysed song that played, oldest first, at most 500. */
  loudness: z.array(z.object({ atMs: z.int(), lufs: z.number() })),
});
export type Statistics = z.infer<typeof Statistics>;
