import type { Library, Page } from "../../../core/ports/library.ts";
import type { Stage } from "../../../core/stage.ts";
import type { GuestId } from "../../../domain/ids.ts";
import { whyNot } from "../../../domain/limits/why-not.ts";
import type { Refusal } from "../../../domain/refusal.ts";
import type { Track } from "../../../domain/track.ts";

const LIMIT = 20;

export interface FoundSong {
  readonly track: Track;
  /** Why this guest cannot have it now. */
  readonly whyNot: Refusal | undefined;
}

export interface Found {
  readonly how: "found" | "popular" | "fresh";
  readonly songs: readonly FoundSong[];
  readonly nextCursor: string | undefined;
}

/** What was searched for; with nothing typed what is liked tonight, or else what is new. */
export const findSongs = async (
  { library, party, environment }: Stage,
  guestId: GuestId,
  typed: string,
  cursor: string | undefined,
): Promise<Found> => {
  const [how, page] = await pageFor(library, typed, cursor);
  const known = party.known();
  const songs = page.items.map((track) => ({
    track,
    whyNot: whyNot(known, { kind: "guest", guestId }, track, environment.nowMs()),
  }));
  return { how, songs, nextCursor: page.nextCursor };
};

const pageFor = async (
  library: Library,
  typed: string,
  cursor: string | undefined,
): Promise<readonly [Found["how"], Page<Track>]> => {
  const request = { limit: LIMIT, ...(cursor === undefined ? {} : { cursor }) };
  if (typed !== "") return ["found", await library.search(typed, request)];
  const popular = await library.tracks({}, "rank", { limit: LIMIT });
  if (popular.items.length > 0) return ["popular", { items: popular.items }];
  const fresh = await library.tracks({}, "added", { limit: LIMIT });
  return ["fresh", { items: fresh.items }];
};
