import type { Eyes } from "../view/eyes.ts";

/** One event as it goes over the wire. */
export interface Sent {
  readonly seq: number;
  readonly text: string;
  /** Absent: for everybody. */
  readonly eyes?: Eyes;
}

const KEPT = 2000;

/** The last events, so that a phone that lost the Wi-Fi for a moment gets what it missed. */
export const createRing = () => {
  let events: Sent[] = [];
  /** Everything after this seq is here. */
  let completeSince: number | undefined;

  return {
    clear: (): void => {
      events = [];
      completeSince = undefined;
    },
    push: (sent: readonly Sent[], seqBefore: number): void => {
      completeSince ??= seqBefore;
      events.push(...sent);
      if (events.length <= KEPT * 2) return;
      const dropped = events.slice(0, events.length - KEPT);
      events = events.slice(-KEPT);
      completeSince = dropped.at(-1)?.seq ?? completeSince;
    },
    /**
     * What came after `seq`; undefined: too long ago to tell. Events that share the last seq
     * come again: they hold absolute values, so twice is harmless and never is not.
     */
    since: (seq: number, now: number, eyes: Eyes = "guest"): string | undefined => {
      if (seq > now) return undefined;
      if (completeSince === undefined) return seq === now ? "" : undefined;
      if (seq < completeSince) return undefined;
      return events
        .filter((event) => event.seq >= seq && (event.eyes ?? eyes) === eyes)
        .map((event) => event.text)
        .join("");
    },
  };
};
