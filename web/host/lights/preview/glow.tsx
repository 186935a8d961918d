import { useEffect, useRef } from "preact/hooks";
import { words } from "../words/en.ts";
import { fillColours } from "./dot-colours.ts";
import { createSprites, drawGlow, drawOff, type Sprites } from "./draw-glow.ts";
import { type Geometry, placeDots } from "./place-dots.ts";
import { paintWith } from "./preview.ts";

interface GlowProps {
  readonly fixtureId: string;
  readonly name: string;
  readonly count: number;
  readonly geometry: Geometry;
}

/** Finer screens than this only cost time: a glow has no sharp edge. */
const FINEST = 2;
let sprites: Sprites | undefined;

const startPainting = (canvas: HTMLCanvasElement, { fixtureId, geometry, count }: GlowProps) => {
  sprites ??= createSprites();
  const scale = Math.min(FINEST, devicePixelRatio);
  const dots = placeDots(geometry, count, canvas.parentElement?.clientWidth ?? 0);
  const off = drawOff(dots, scale);
  const tools = { sprites, off, scale };
  const colours = new Float32Array(dots.x.length * 3);
  canvas.width = off.width;
  canvas.height = off.height;
  canvas.style.height = `${dots.height}px`;
  drawGlow(canvas, tools, dots, colours);
  const paint = (levels: ArrayLike<number>) => {
    fillColours(dots, levels, colours);
    drawGlow(canvas, tools, dots, colours);
  };
  return paintWith({ fixtureId, paint });
};

/** The LEDs of one fixture as they shine now. */
export const Glow = (props: GlowProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shape = JSON.stringify([props.fixtureId, props.count, props.geometry]);
  useEffect(() => {
    const element = canvas.current;
    const frame = element?.parentElement;
    if (!element || !frame) return undefined;
    let stop = startPainting(element, props);
    let width = frame.clientWidth;
    const resized = new ResizeObserver(() => {
      if (frame.clientWidth === width) return;
      width = frame.clientWidth;
      stop();
      stop = startPainting(element, props);
    });
    resized.observe(frame);
    return () => {
      resized.disconnect();
      stop();
    };
  }, [shape]);
  return (
    <canvas ref={canvas} class="glow" role="img" aria-label={words.preview.live(props.name)} />
  );
};
