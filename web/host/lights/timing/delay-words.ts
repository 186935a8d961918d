import { words } from "../words/en.ts";

/** What a delay of the sound means for the light. */
export const delayInWords = (soundDelayMs: number): string => {
  if (soundDelayMs === 0) return "0 ms";
  return soundDelayMs > 0
    ? words.beats.msLater(soundDelayMs)
    : words.timing.msSooner(-soundDelayMs);
};
