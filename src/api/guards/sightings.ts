import { createHash } from "node:crypto";
import type { Sighting } from "../../core/ports/bans.ts";
import type { GuestId } from "../../domain/ids.ts";

const REMEMBERED = 2000;
/** An evening; later the same address may be another phone. */
const REMEMBERED_FOR_MS = 12 * 3_600_000;
const NOTED_EVERY_MS = 60_000;

interface Seen extends Omit<Sighting, "guestId"> {
  /** Not known of what was kept on disk: only the hash is. */
  readonly address?: string;
}

/** Who was where in the last hours. */
export const createSightings = (nowMs: () => number) => {
  const seenAt = new Map<GuestId, Seen>();
  const isFresh = ({ atMs }: Pick<Sighting, "atMs">): boolean => nowMs() - atMs < REMEMBERED_FOR_MS;
  const freshOf = (guestId: GuestId): Seen | undefined => {
    const seen = seenAt.get(guestId);
    return seen && isFresh(seen) ? seen : undefined;
  };
  const remember = (guestId: GuestId, seen: Seen): void => {
    seenAt.delete(guestId);
    seenAt.set(guestId, seen);
    if (seenAt.size > REMEMBERED) seenAt.delete(seenAt.keys().next().value ?? ("" as GuestId));
  };

  return {
    isFresh,
    /** What was kept of an earlier run. */
    remember: ({ guestId, place, atMs }: Sighting): void => remember(guestId, { place, atMs }),
    /** "" for an address that many can share. True: that was news. */
    saw: (guestId: GuestId, address: string): boolean => {
      const before = seenAt.get(guestId);
      const isKnown = before?.address === address && nowMs() - before.atMs < NOTED_EVERY_MS;
      if (address === "" || isKnown) return false;
      remember(guestId, { address, place: placeOf(guestId, address), atMs: nowMs() });
      return true;
    },
    wasAt: (guestId: GuestId, address: string): boolean =>
      freshOf(guestId)?.place === placeOf(guestId, address),
    of: (guestIds: readonly GuestId[]): readonly Sighting[] =>
      guestIds.flatMap((guestId) => {
        const seen = freshOf(guestId);
        return seen ? [{ guestId, place: seen.place, atMs: seen.atMs }] : [];
      }),
  };
};

/** An address itself is kept nowhere; with the guest in it the hash is another one for everybody. */
const placeOf = (guestId: GuestId, address: string): string =>
  createHash("sha256").update(`${guestId} ${address}`).digest("base64url").slice(0, 22);
