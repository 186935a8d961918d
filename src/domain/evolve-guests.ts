import type { PartyEvent } from "./event.ts";
import { withGuest } from "./evolve-queue.ts";
import { HASHTAGS_MAX } from "./hashtag.ts";
import type { Party } from "./party.ts";
import { unreachable } from "./step.ts";

export type GuestEvent = Extract<
  PartyEvent,
  { kind: "guest-changed" | "hashtag-added" | "hashtag-judged" }
>;

/** The part of `evolve` that is about who the guests are and what they say. */
export const evolveGuests = (party: Party, event: GuestEvent): Party => {
  switch (event.kind) {
    case "guest-changed": {
      const guest = party.guests.get(event.guestId);
      if (!guest) return party;
      return { ...party, guests: withGuest(party.guests, { ...guest, ...event.change }) };
    }
    case "hashtag-added":
      return { ...party, hashtags: [...party.hashtags, event.hashtag].slice(-HASHTAGS_MAX) };
    case "hashtag-judged":
      return {
        ...party,
        hashtags: event.isShown
          ? party.hashtags.map((each) =>
              each.hashtagId === event.hashtagId ? { ...each, isShown: true } : each,
            )
          : party.hashtags.filter((each) => each.hashtagId !== event.hashtagId),
      };
    default:
      return unreachable(event);
  }
};
