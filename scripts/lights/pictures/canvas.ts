import sharp from "sharp";
import { linearToSrgb } from "../../../src/lights/colour/srgb.ts";
import type { Leds } from "../../../src/lights/programs/program.ts";

/** A picture in linear light, so that glow adds up as light does. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly light: Float32Array;
}

export const createCanvas = (width: number, height: number): Canvas => ({
  width,
  height,
  light: new Float32Array(width * height * 3),
});

export const fillRect = (
  canvas: Canvas,
  left: number,
  top: number,
  width: number,
  height: number,
  colour: Float32Array,
  at: number,
): void => {
  for (let y = top; y < top + height; y += 1) {
    for (let x = left; x < left + width; x += 1) {
      const pixel = (y * canvas.width + x) * 3;
      for (let part = 0; part < 3; part += 1) canvas.light[pixel + part] = colour[at + part] ?? 0;
    }
  }
};

/** How bright a dot is so many pixels from its middle: a core, and a halo as of fogged glass. */
const dotLight = (away: number, corePx: number): number =>
  Math.exp(-((away / corePx) ** 2)) + 0.09 * Math.exp(-((away / (corePx * 2.6)) ** 2));

const addDot = (
  canvas: Canvas,
  middleX: number,
  middleY: number,
  corePx: number,
  colour: Float32Array,
  at: number,
): void => {
  const reach = Math.ceil(corePx * 5);
  for (let y = Math.max(0, Math.floor(middleY - reach)); y <= middleY + reach; y += 1) {
    if (y >= canvas.height) return;
    for (let x = Math.max(0, Math.floor(middleX - reach)); x <= middleX + reach; x += 1) {
      if (x >= canvas.width) break;
      const light = dotLight(Math.hypot(x - middleX, y - middleY), corePx);
      const pixel = (y * canvas.width + x) * 3;
      for (let part = 0; part < 3; part += 1) {
        canvas.light[pixel + part] =
          (canvas.light[pixel + part] ?? 0) + light * Math.min(1, colour[at + part] ?? 0);
      }
    }
  }
};

/** A fixture as glowing dots round a point; `size` is where its 1 lies. */
export const addDots = (
  canvas: Canvas,
  leds: Leds,
  frame: Float32Array,
  middleX: number,
  middleY: number,
  size: number,
): void => {
  const corePx = leds.kind === "ring" ? 2.6 : (size / leds.width) * 0.72;
  for (let led = 0; led < leds.count; led += 1) {
    const x = middleX + (leds.x[led] ?? 0) * size;
    const y = middleY - (leds.y[led] ?? 0) * size;
    addDot(canvas, x, y, corePx, frame, led * 3);
  }
};

/** As a display wants it. */
export const toPng = (canvas: Canvas): Promise<Buffer> => {
  const bytes = Uint8Array.from(canvas.light, (light) =>
    Math.round(255 * linearToSrgb(Math.min(1, light))),
  );
  return sharp(bytes, { raw: { width: canvas.width, height: canvas.height, channels: 3 } })
    .png()
    .toBuffer();
};
