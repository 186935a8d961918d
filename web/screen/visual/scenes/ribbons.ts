import type { Scene } from "../scene.ts";

const RIBBONS = 5;
const STEPS = 44;

/** Broad ribbons that flow across the screen; each one is moved by its share of the music. */
export const ribbons: Scene = {
  name: "ribbons",
  moods: ["calm", "groove"],
  aim: (moment, camera) => {
    camera.zoom = 1.06 + 0.1 * moment.kick;
    camera.turn = 0.03 * Math.sin(moment.timeSec * 0.2);
    camera.rise = 0.1;
    camera.trail = 0.14;
  },
  draw: (moment, pen, weight) => {
    const { timeSec, aspect, bands, kick } = moment;
    const reach = aspect * 1.25;
    for (let ribbon = 0; ribbon < RIBBONS; ribbon += 1) {
      const sound = Math.max(bands[ribbon * 4] ?? 0, bands[ribbon * 4 + 2] ?? 0);
      const height = 0.14 + 0.3 * sound;
      const base = (ribbon - 2) * 0.3;
      let x0 = -reach;
      let y0 = 0;
      for (let step = 0; step <= STEPS; step += 1) {
        const share = step / STEPS;
        const x = -reach + 2 * reach * share;
        const slow = Math.sin(x * 1.3 + timeSec * (0.5 + ribbon * 0.07) + ribbon * 2.1);
        const quick = Math.sin(x * 3.1 - timeSec * (1.1 + ribbon * 0.13) + ribbon);
        const y = base + height * (0.75 * slow + 0.35 * quick * (0.4 + sound));
        const glow = 0.4 + 0.6 * Math.sin(share * 9 - timeSec * 1.6 + ribbon) ** 2;
        pen.ink(ribbon * 0.8 + share * 0.7, weight * glow * (0.4 + 0.45 * sound + 0.15 * kick));
        if (step > 0) pen.line(x0, y0, x, y, 0.012 + 0.035 * sound + 0.008 * kick);
        x0 = x;
        y0 = y;
      }
    }
  },
};
