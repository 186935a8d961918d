import type { MusicTime } from "./engine.ts";

/** Nothing plays and nothing is known. */
export const silence = (): MusicTime => ({
  track: undefined,
  songSerial: 0,
  positionSec: 0,
  rate: 0,
  durationSec: 0,
  palette: undefined,
  hasSong: false,
});
