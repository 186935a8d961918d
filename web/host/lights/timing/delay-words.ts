/** What a delay of the sound means for the light. */
export const delayInWords = (soundDelayMs: number): string => {
  if (soundDelayMs === 0) return "0 ms";
  return soundDelayMs > 0 ? `${soundDelayMs} ms later` : `${-soundDelayMs} ms sooner`;
};
