import type { Hashtag } from "../../domain/hashtag.ts";
import type { GuestId } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";
import type { HashtagCard } from "../../protocol/party.ts";
import { type Eyes, seesGuests } from "./eyes.ts";

export const hashtagCard = (
  party: Party,
  { hashtagId, text, isShown, by }: Hashtag,
  eyes: Eyes,
  asker?: GuestId,
): HashtagCard => {
  const hue = seesGuests(party, eyes) ? party.guests.get(by)?.hue : undefined;
  const card = { hashtagId, text, isShown, isOwn: by === asker };
  return hue === undefined ? card : { ...card, hue };
};

/** What everybody may see, while the host takes any; without an asker they are nobody's own. */
export const shownHashtags = (party: Party, eyes: Eyes, asker?: GuestId): HashtagCard[] =>
  party.settings.hashtags === "off"
    ? []
    : party.hashtags
        .filter(({ isShown }) => isShown)
        .map((hashtag) => hashtagCard(party, hashtag, eyes, asker));

/** What is not shown yet: a guest sees the own, the host all. */
export const waitingHashtags = (party: Party, asker: GuestId, isHost: boolean): HashtagCard[] =>
  party.hashtags
    .filter(({ isShown, by }) => !isShown && (isHost || by === asker))
    .map((hashtag) => hashtagCard(party, hashtag, isHost ? "host" : "guest", asker));

export const ownsShownHashtag = (party: Party, guestId: GuestId): boolean =>
  party.hashtags.some(({ isShown, by }) => isShown && by === guestId);
