/** The Pi has no battery clock: its time can jump by years when it hears the real one. */
const JUMP_MS = 2_000;

/**
 * How far the server's clock is ahead of ours. Every sample is late by its way through the Wi-Fi,
 * so the largest is the best, until the clock itself jumps.
 */
export const nextClockOffset = (known: number | undefined, sample: number): number =>
  known === undefined || Math.abs(sample - known) > JUMP_MS ? sample : Math.max(known, sample);

interface Position {
  readonly state: "playing" | "paused";
  readonly positionMs: number;
  readonly positionAtMs: number;
}

export const positionAt = (song: Position, serverNowMs: number): number =>
  song.state === "paused" ? song.positionMs : song.positionMs + serverNowMs - song.positionAtMs;
