import { linearToSrgb } from "../../colour/srgb.ts";

const TABLE = 2048;
/** By the square root of the light, which is nearly as an eye (and sRGB) sees it. */
const display = Uint8Array.from({ length: TABLE }, (_, index) =>
  Math.round(255 * linearToSrgb((index / (TABLE - 1)) ** 2)),
);

interface Lit {
  readonly light: Float32Array;
}

/** How long a preview of these lines is. */
export const previewBytes = (lines: readonly Lit[]): number => {
  let length = 0;
  for (const { light } of lines) length += light.length;
  return length;
};

/** Writes what the lines show as sRGB bytes, line after line. `out`: `previewBytes` long at least. */
export const fillPreview = (lines: readonly Lit[], out: Uint8Array): void => {
  let at = 0;
  for (const { light } of lines) {
    for (let index = 0; index < light.length; index += 1) {
      const place = Math.sqrt(light[index] ?? 0) * (TABLE - 1) + 0.5;
      out[at] = display[Math.min(TABLE - 1, Math.floor(place))] ?? 0;
      at += 1;
    }
  }
};
