import type { DeckItem } from "../../core/ports/player.ts";

/** Where the next item is locked in: so long before the end of the current one. */
export const HAND_OVER_MS = 2000;

/** An item as mpv has it. */
export interface Slot {
  /** mpv's number for it; grows with every `loadfile`. */
  readonly entryId: number;
  readonly item: DeckItem;
  /** mpv's own count once loaded; 0: unknown (a stream). */
  readonly durationMs: number;
  readonly stage: "opening" | "loaded" | "heard";
  /** Of a deck before this one: it keeps its loudness, whatever core thinks of it now. */
  readonly isAdopted?: boolean;
}

export const aSlot = (entryId: number, item: DeckItem): Slot => ({
  entryId,
  item,
  durationMs: 0,
  stage: "opening",
});

/**
 * The hand-over point. From 2 s before the end of the current item what mpv holds as next is what
 * will play: another wish is too late and counts only after the change-over, which says what
 * really follows. Before that point a new wish replaces even a prefetched one. (mpv could be told
 * a few ms before the end; 2 s are for a Pi whose card is busy, and so that core can rely on it.)
 * An empty place is no promise and may be filled at any time.
 */
export const isHandedOver = (current: Slot, next: Slot | undefined, positionMs: number): boolean =>
  next !== undefined && current.durationMs > 0 && current.durationMs - positionMs <= HAND_OVER_MS;
