import type { PartyEvent } from "../../domain/event.ts";
import type { GuestId } from "../../domain/ids.ts";
import { findEntry } from "../../domain/party.ts";
import { hashtagsEvent, type Span } from "./translate.ts";

interface Concerned {
  readonly guests: ReadonlySet<GuestId>;
  /** Hosts see whatever waits for them. */
  readonly areHosts: boolean;
}

/** Whose own view what happened changes: their votes and requests, and which hashtags are theirs. */
export const concernedBy = (news: Span): Concerned => {
  const { before, after, events } = news;
  const guests = new Set(events.map(whose).filter((guestId) => guestId !== undefined));
  const areHosts = before.hashtags !== after.hashtags || hashtagsEvent(news, "host").length > 0;
  if (areHosts) {
    for (const { by } of [...before.hashtags, ...after.hashtags]) guests.add(by);
  }
  return { guests, areHosts };
};

/** Whose songs the cards in the news are of: they have to find them again among all others. */
export const askersIn = ({ after, events }: Span): ReadonlySet<GuestId> => {
  const asked = events.map((event) => {
    if (event.kind === "entry-added") return event.entry.requestedBy;
    if (event.kind !== "entry-settled") return undefined;
    return findEntry(after, event.entryId)?.requestedBy;
  });
  const askers = [...asked, after.playback.current?.requestedBy];
  return new Set(askers.filter((guestId) => guestId !== undefined));
};

/** The guest whose own view an event changes. */
const whose = (event: PartyEvent): GuestId | undefined => {
  switch (event.kind) {
    case "guest-joined":
    case "guest-changed":
    case "vote-cast":
    case "skip-vote-cast":
      return event.guestId;
    case "entry-added":
      return event.entry.requestedBy;
    default:
      return undefined;
  }
};
