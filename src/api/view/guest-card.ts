import type { Guest } from "../../domain/guest.ts";
import type { GuestId } from "../../domain/ids.ts";
import type { GuestCard } from "../../protocol/guests.ts";

/** What the host sees of a guest besides the guest. */
export interface GuestFacts {
  readonly isHere: (guestId: GuestId) => boolean;
  readonly waiting: ReadonlyMap<GuestId, number>;
  readonly played: ReadonlyMap<GuestId, number>;
}

export const guestCard = (guest: Guest, { isHere, waiting, played }: GuestFacts): GuestCard => ({
  guestId: guest.guestId,
  name: guest.name,
  hue: guest.hue,
  standing: guest.standing,
  limits: { ...guest.limits },
  joinedAtMs: guest.joinedAtMs,
  isHere: isHere(guest.guestId),
  waiting: waiting.get(guest.guestId) ?? 0,
  played: played.get(guest.guestId) ?? 0,
});
