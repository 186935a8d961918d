import type { Dots } from "./place-dots.ts";

/** A soft ball of light in pure red, green and blue: added up, they make any colour. */
export type Sprites = readonly CanvasImageSource[];

const SPRITE_PX = 64;
/** The bright core fills so much of the ball. */
const CORE = 0.17;
/** Below this a channel is not worth drawing. */
const DARKEST = 6;

const ballOf = (colour: string): HTMLCanvasElement => {
  const canvas = document.createElement("canvas");
  canvas.width = SPRITE_PX;
  canvas.height = SPRITE_PX;
  const context = canvas.getContext("2d");
  if (!context) return canvas;
  const half = SPRITE_PX / 2;
  const glow = context.createRadialGradient(half, half, 0, half, half, half);
  glow.addColorStop(0, `rgb(${colour} / 100%)`);
  glow.addColorStop(CORE, `rgb(${colour} / 96%)`);
  glow.addColorStop(CORE + 0.08, `rgb(${colour} / 42%)`);
  glow.addColorStop(0.52, `rgb(${colour} / 15%)`);
  glow.addColorStop(0.78, `rgb(${colour} / 4%)`);
  glow.addColorStop(1, `rgb(${colour} / 0%)`);
  context.fillStyle = glow;
  context.fillRect(0, 0, SPRITE_PX, SPRITE_PX);
  return canvas;
};

export const createSprites = (): Sprites => ["255 0 0", "0 255 0", "0 0 255"].map(ballOf);

/** LEDs that are off, drawn once and put below every picture. */
export const drawOff = (dots: Dots, scale: number): HTMLCanvasElement => {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(dots.width * scale));
  canvas.height = Math.max(1, Math.round(dots.height * scale));
  const context = canvas.getContext("2d");
  if (!context) return canvas;
  context.scale(scale, scale);
  context.fillStyle = "rgb(255 255 255 / 9%)";
  const radius = Math.min(3.5, dots.spacing * 0.3);
  for (let dot = 0; dot < dots.x.length; dot++) {
    context.beginPath();
    context.arc(dots.x[dot] ?? 0, dots.y[dot] ?? 0, radius, 0, 2 * Math.PI);
    context.fill();
  }
  return canvas;
};

/** One picture; `colours`: r, g, b of each dot, 0-255. */
export const drawGlow = (
  canvas: HTMLCanvasElement,
  { sprites, off, scale }: { sprites: Sprites; off: HTMLCanvasElement; scale: number },
  dots: Dots,
  colours: Float32Array,
): void => {
  const context = canvas.getContext("2d", { alpha: true });
  if (!context) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.globalCompositeOperation = "copy";
  context.drawImage(off, 0, 0);
  context.scale(scale, scale);
  context.globalCompositeOperation = "lighter";
  const size = dots.glow;
  for (const [channel, sprite] of sprites.entries()) {
    for (let dot = 0; dot < dots.x.length; dot++) {
      const level = colours[dot * 3 + channel] ?? 0;
      if (level < DARKEST) continue;
      context.globalAlpha = level / 255;
      context.drawImage(
        sprite,
        (dots.x[dot] ?? 0) - size / 2,
        (dots.y[dot] ?? 0) - size / 2,
        size,
        size,
      );
    }
  }
};
