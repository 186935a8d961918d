import type { PartyEvent } from "../domain/event.ts";
import type { GuestId } from "../domain/ids.ts";
import type { Party } from "../domain/party.ts";
import type { PlayEnd } from "../domain/playback.ts";
import type { Stage } from "./stage.ts";

/**
 * How many songs played for each guest: read from the history once, at the first question, and
 * counted on from there.
 */
export const createPlayTally = ({ party, library }: Pick<Stage, "party" | "library">) => {
  let reading: Promise<Map<GuestId, number>> | undefined;
  /** Plays that began since the reading began. */
  let news: PartyEvent[] = [];
  let counts: Map<GuestId, number> | undefined;
  /** Plays up to this one were in what was read. */
  let countedUpTo = 0;

  const add = (guestId: GuestId | undefined, count: number): void => {
    if (guestId !== undefined) counts?.set(guestId, (counts.get(guestId) ?? 0) + count);
  };

  const began = (event: PartyEvent): void => {
    if (event.kind === "track-started" && event.number > countedUpTo)
      add(event.play.requestedBy, 1);
  };

  const read = async (): Promise<Map<GuestId, number>> => {
    const { byGuest, upTo } = await library.playCounts();
    counts = new Map(byGuest);
    countedUpTo = upTo;
    for (const event of news) began(event);
    news = [];
    return counts;
  };

  const follow = (before: Party, events: readonly PartyEvent[]): void => {
    let current = before.playback.current?.requestedBy;
    for (const event of events) {
      if (event.kind === "track-started") current = event.play.requestedBy;
      began(event);
      if (event.kind === "track-ended" && !hasPlayed(event.end)) add(current, -1);
    }
  };
  party.onChange(({ before, events }) => {
    if (counts) follow(before, events);
    else if (reading !== undefined) news.push(...events);
  });

  return (): Promise<ReadonlyMap<GuestId, number>> => {
    reading ??= read().catch((error) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
};

const hasPlayed = (end: PlayEnd): boolean => end !== "failed" && end !== "put-back";
