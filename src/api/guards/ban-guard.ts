import type { GuestId } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";

const REMEMBERED = 2000;
/** An evening; later the same address may be another phone. */
const REMEMBERED_FOR_MS = 12 * 3_600_000;
const NOTED_EVERY_MS = 60_000;

interface Sighting {
  readonly address: string;
  readonly atMs: number;
}

/**
 * Who is banned may only look, also with the cookies cleared: whoever is new and comes from where a
 * banned guest was seen last counts as that guest. Each phone in the hotspot has an address of its
 * own; many can share the box's.
 */
export const createBanGuard = (nowMs: () => number) => {
  const seenAt = new Map<GuestId, Sighting>();

  const isWhereBannedWas = ({ guests }: Party, address: string): boolean => {
    for (const { guestId, standing } of guests.values()) {
      const sighting = standing === "banned" ? seenAt.get(guestId) : undefined;
      const isFresh = sighting !== undefined && nowMs() - sighting.atMs < REMEMBERED_FOR_MS;
      if (isFresh && sighting.address === address) return true;
    }
    return false;
  };

  return {
    /** Notes where a guest is; "" for an address that many can share. */
    saw: (guestId: GuestId, address: string): void => {
      const before = seenAt.get(guestId);
      const isKnown = before?.address === address && nowMs() - before.atMs < NOTED_EVERY_MS;
      if (address === "" || isKnown) return;
      seenAt.delete(guestId);
      seenAt.set(guestId, { address, atMs: nowMs() });
      if (seenAt.size > REMEMBERED) seenAt.delete(seenAt.keys().next().value ?? ("" as GuestId));
    },
    /** Whoever is new from there counts as banned. */
    isFrom: (party: Party, address: string): boolean => isWhereBannedWas(party, address),
    isBanned: (party: Party, guestId: GuestId, address: string): boolean => {
      const guest = party.guests.get(guestId);
      if (guest) return guest.standing === "banned";
      return address !== "" && isWhereBannedWas(party, address);
    },
  };
};

export type BanGuard = ReturnType<typeof createBanGuard>;
