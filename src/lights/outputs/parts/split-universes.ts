const CHANNELS = 512;

/** A frame as universes of whole LEDs: 170 of RGB, 128 of RGBW. They are views of the frame. */
export const splitUniverses = (frame: Uint8Array, bytesPerLed: number): readonly Uint8Array[] => {
  const perUniverse = Math.floor(CHANNELS / bytesPerLed) * bytesPerLed;
  const universes: Uint8Array[] = [];
  for (let start = 0; start < frame.length; start += perUniverse)
    universes.push(frame.subarray(start, start + perUniverse));
  return universes;
};
