import type { Settings } from "../settings.ts";

/** How many guests must ask before the current song is skipped. */
export const skipVotesNeeded = (settings: Settings, activeGuests: number): number =>
  Math.max(settings.skipMinimum, Math.ceil((activeGuests * settings.skipSharePct) / 100));

/** At which score (or below) a waiting entry is removed; never, when kicking is off. */
export const kickAt = (settings: Settings, activeGuests: number): number =>
  settings.kickScore === 0
    ? Number.NEGATIVE_INFINITY
    : -Math.max(settings.kickScore, Math.ceil(activeGuests / 4));
