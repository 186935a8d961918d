import type { Scene } from "../scene.ts";

const LINES = 14;
const PEAKS = 24;

/** A road into the night: the bands are hills on the horizon, a line of the road comes with each beat. */
export const road: Scene = {
  name: "road",
  moods: ["groove", "build"],
  aim: (moment, camera) => {
    camera.zoom = 1.12 + 0.15 * moment.kick;
    camera.rise = -0.12;
    camera.trail = 0.04;
  },
  draw: (moment, pen, weight) => {
    const { aspect, bands, beat, timeSec, bass, kick } = moment;
    const flow = beat >= 0 ? beat : timeSec * 1.2;
    const sun = 0.24 + 0.05 * bass;
    for (let stripe = 0; stripe < 9; stripe += 1) {
      const y = -0.06 + (stripe / 9) * sun * 2;
      const half = Math.sqrt(Math.max(0, sun * sun - (y + 0.06 - sun) ** 2));
      pen.ink(0.2 + stripe * 0.09, weight * (0.5 + 0.3 * bass));
      pen.line(-half, y + 0.05, half, y + 0.05, 0.016);
    }
    for (let line = 0; line < LINES; line += 1) {
      const near = (line + (flow % 1)) / LINES;
      const y = -0.14 - 1.5 * near * near * near;
      pen.ink(2, weight * (0.15 + 0.85 * near));
      pen.line(-aspect * 1.6, y, aspect * 1.6, y, 0.003 + 0.012 * near);
    }
    for (let side = -12; side <= 12; side += 1) {
      pen.ink(2.3, weight * 0.5);
      pen.line(side * 0.1, -0.14, side * 0.85, -1.7, 0.004);
    }
    let x0 = -aspect * 1.3;
    let y0 = -0.12;
    for (let peak = 0; peak <= PEAKS * 2; peak += 1) {
      const band = Math.abs(PEAKS - peak);
      const x = -aspect * 1.3 + (peak / (PEAKS * 2)) * aspect * 2.6;
      const y = -0.12 + 0.5 * (bands[Math.min(PEAKS - 1, band)] ?? 0);
      pen.ink(3 + band * 0.05, weight * (0.55 + 0.25 * kick));
      pen.line(x0, y0, x, y, 0.008 + 0.004 * kick);
      x0 = x;
      y0 = y;
    }
  },
};
