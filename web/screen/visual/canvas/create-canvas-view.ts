import type { Inks } from "../../music/palette.ts";
import { mixInk } from "../mix-ink.ts";
import type { Pen } from "../pen.ts";
import type { Framing, View } from "../view.ts";
import { createCanvasGuard } from "./create-canvas-guard.ts";

/** A browser without WebGL2 draws on the processor: as many points as it can be asked for. */
const SCALE = 0.5;

const context = (canvas: HTMLCanvasElement): CanvasRenderingContext2D | undefined =>
  canvas.getContext("2d", { alpha: false }) ?? undefined;

/** Darkness behind words, from below and from the right. */
const shade = (screen: CanvasRenderingContext2D, framing: Framing): void => {
  const { width, height } = screen.canvas;
  const below = screen.createLinearGradient(0, (1 - framing.shadeTop) * height, 0, height);
  below.addColorStop(0, "rgb(0 0 0 / 0)");
  below.addColorStop(1, "rgb(0 0 0 / .87)");
  const side = screen.createLinearGradient(framing.shadeSide * width, 0, width, 0);
  side.addColorStop(0, "rgb(0 0 0 / 0)");
  side.addColorStop(1, `rgb(0 0 0 / ${framing.sideDark})`);
  for (const each of [below, side]) {
    screen.fillStyle = each;
    screen.fillRect(0, 0, width, height);
  }
};

/** The same scenes without a graphics card: hard edges instead of soft ones. Undefined: no canvas at all. */
export const createCanvasView = (canvas: HTMLCanvasElement): View | undefined => {
  const screen = context(canvas);
  const picture = document.createElement("canvas");
  const back = context(picture);
  if (!screen || !back) return undefined;
  const guard = createCanvasGuard();
  const colour = new Float32Array(3);
  let inks: Inks = new Float32Array(12);

  const byte = (at: number): number => Math.round((colour[at] ?? 0) * 255);
  const pen: Pen = {
    ink: (place, light) => {
      mixInk(inks, place, light, colour);
      const css = `rgb(${byte(0)} ${byte(1)} ${byte(2)})`;
      back.fillStyle = css;
      back.strokeStyle = css;
    },
    dot: (x, y, radius) => {
      back.beginPath();
      back.arc(x, y, radius * 0.6, 0, 7);
      back.fill();
    },
    line: (x0, y0, x1, y1, width) => {
      back.lineWidth = width * 1.2;
      back.beginPath();
      back.moveTo(x0, y0);
      back.lineTo(x1, y1);
      back.stroke();
    },
  };

  return {
    kind: "canvas",
    resize: (width, height) => {
      for (const each of [canvas, picture]) {
        each.width = Math.round(width * SCALE);
        each.height = Math.round(height * SCALE);
      }
    },
    render: (director, moment, palette, framing) => {
      const { width, height } = picture;
      const { zoom, turn, rise, trail } = director.camera;
      inks = palette;
      back.setTransform(1, 0, 0, 1, 0, 0);
      back.globalCompositeOperation = "source-over";
      back.translate(((1 + framing.x) / 2) * width, ((1 - framing.y) / 2) * height);
      back.save();
      back.rotate(-turn * moment.dtSec);
      back.scale(zoom ** moment.dtSec, zoom ** moment.dtSec);
      back.translate(0, (-rise * moment.dtSec * height) / 2);
      back.drawImage(picture, (-(1 + framing.x) / 2) * width, (-(1 - framing.y) / 2) * height);
      back.restore();
      back.fillStyle = `rgb(12 4 8 / ${1 - trail ** moment.dtSec})`;
      back.fillRect(-width, -height, 2 * width, 2 * height);
      back.globalCompositeOperation = "lighten";
      back.scale(height / 2, -height / 2);
      director.draw(moment, pen);

      const share = guard(picture, moment.dtSec);
      screen.drawImage(picture, 0, 0);
      shade(screen, framing);
      if (share >= 1) return;
      screen.fillStyle = `rgb(0 0 0 / ${1 - share})`;
      screen.fillRect(0, 0, width, height);
    },
    free: () => {
      picture.width = 0;
    },
  };
};
