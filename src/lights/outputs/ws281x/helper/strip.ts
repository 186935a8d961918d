import type { Hello } from "../wire/hello.ts";

/** A strip that is open. */
export interface Strip {
  /** Shows a frame; the first bytes of a longer or shorter one. May block for some milliseconds. */
  show(bytes: Uint8Array): void;
  /** Goes dark and lets go of the hardware. */
  close(): void;
}

/** Rejects with a reason for the host. One strip at a time. */
export type OpenStrip = (wanted: Hello) => Promise<Strip>;
