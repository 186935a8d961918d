import type { PartyEvent } from "./event.ts";
import { evolveGuests } from "./evolve-guests.ts";
import { evolvePlayback, type PlaybackEvent } from "./evolve-playback.ts";
import { evolveQueue } from "./evolve-queue.ts";
import type { Party } from "./party.ts";

/** The party after an event. Pure, and total: an event is a fact and cannot be refused. */
export const evolve = (party: Party, event: PartyEvent): Party => {
  const next = { ...party, seq: party.seq + 1 };
  switch (event.kind) {
    case "guest-joined":
    case "entry-added":
    case "vote-cast":
    case "entry-removed":
    case "entry-settled":
    case "entry-moved":
      return evolveQueue(next, event);
    case "guest-changed":
    case "hashtag-added":
    case "hashtag-judged":
      return evolveGuests(next, event);
    case "settings-changed":
      return { ...next, settings: { ...next.settings, ...event.patch } };
    default:
      return evolvePlayback(next, event satisfies PlaybackEvent);
  }
};

export const evolveAll = (party: Party, events: readonly PartyEvent[]): Party =>
  events.reduce(evolve, party);
