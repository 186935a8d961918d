import type { GuestId } from "../domain/ids.ts";

/** A guest counts as active this long after the last sign of life. */
const ACTIVE_MS = 10 * 60_000;

/**
 * Who is here: seen within ten minutes, or with the page open. `before`: who was here when the box went
 * off. They count for ten minutes more: phones in pockets come back late, and until then a few would have
 * the say of all.
 */
export const createPresence = (nowMs: () => number, before: ReadonlySet<GuestId> = new Set()) => {
  const seenAtMs = new Map<GuestId, number>();
  const openPages = new Map<GuestId, number>();
  const expected = new Set(before);
  const expectedUntilMs = nowMs() + ACTIVE_MS;
  let checkedAtMs = 0;
  let active = before.size;

  const count = (): number => {
    const since = nowMs() - ACTIVE_MS;
    for (const [guestId, atMs] of seenAtMs) {
      if (atMs < since && !openPages.has(guestId)) seenAtMs.delete(guestId);
    }
    if (nowMs() > expectedUntilMs) expected.clear();
    return new Set([...expected, ...seenAtMs.keys()]).size;
  };

  const seen = (guestId: GuestId): void => {
    if (!seenAtMs.has(guestId) && !expected.has(guestId)) active += 1;
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
      if (!openPages.has(somebody) && seenAtMs.delete(somebody) && !expected.has(somebody))
        active -= 1;
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
