import type { GuestId } from "../domain/ids.ts";

/** A guest counts as active this long after the last sign of life. */
const ACTIVE_MS = 10 * 60_000;

/** Who is here: seen within ten minutes, or with the page open. */
export const createPresence = (nowMs: () => number) => {
  const seenAtMs = new Map<GuestId, number>();
  const openPages = new Map<GuestId, number>();
  let checkedAtMs = 0;
  let active = 0;

  const count = (): number => {
    const since = nowMs() - ACTIVE_MS;
    for (const [guestId, atMs] of seenAtMs) {
      if (atMs < since && !openPages.has(guestId)) seenAtMs.delete(guestId);
    }
    return seenAtMs.size;
  };

  const seen = (guestId: GuestId): void => {
    if (!seenAtMs.has(guestId)) active += 1;
    seenAtMs.set(guestId, nowMs());
  };
  const pageOpened = (guestId: GuestId): void => {
    seen(guestId);
    openPages.set(guestId, (openPages.get(guestId) ?? 0) + 1);
  };
  const pageClosed = (guestId: GuestId): void => {
    const open = (openPages.get(guestId) ?? 1) - 1;
    if (open > 0) openPages.set(guestId, open);
    else openPages.delete(guestId);
    if (seenAtMs.has(guestId)) seenAtMs.set(guestId, nowMs());
  };

  return {
    seen,
    pageOpened,
    pageClosed,
    /** Whose page was open as somebody else's is that guest: one person, not two. */
    turnedOutToBe: (somebody: GuestId, guestId: GuestId): void => {
      pageClosed(somebody);
      if (!openPages.has(somebody) && seenAtMs.delete(somebody)) active -= 1;
      pageOpened(guestId);
    },
    /** Whether a guest gave a sign of life so lately. */
    seenWithin: (guestId: GuestId, ms: number): boolean =>
      nowMs() - (seenAtMs.get(guestId) ?? Number.NEGATIVE_INFINITY) <= ms,
    /** How many guests are active; counted anew every few seconds at the most. */
    activeGuests: (): number => {
      const now = nowMs();
      if (now - checkedAtMs > 5000) {
        checkedAtMs = now;
        active = count();
      }
      return active;
    },
  };
};

export type Presence = ReturnType<typeof createPresence>;
