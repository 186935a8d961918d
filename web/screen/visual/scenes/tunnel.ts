import { chanceOf } from "../chance.ts";
import type { Scene } from "../scene.ts";

const STARS = 420;
const RINGS = 3;
const SIDES = 40;
const TURN = Math.PI * 2;

/** Through the stars; a ring flies by with every beat. */
export const tunnel: Scene = {
  name: "tunnel",
  moods: ["build", "peak", "calm"],
  aim: (moment, camera) => {
    camera.zoom = 1.9 + 1.2 * moment.energy;
    camera.turn = 0.35 * Math.sin(moment.timeSec * 0.11);
    camera.trail = 0.08;
  },
  draw: (moment, pen, weight) => {
    const { timeSec, treble, bass, energy, beat, beatSec, kick } = moment;
    const pace = 0.12 + 0.16 * energy;
    const turned = timeSec * 0.08;
    for (let star = 0; star < STARS; star += 1) {
      const near = (chanceOf(star) + timeSec * pace * (0.6 + 0.8 * chanceOf(star + 500))) % 1;
      const depth = 1.02 - near;
      const angle = chanceOf(star + 1000) * TURN + turned;
      const far = (0.1 + 0.3 * chanceOf(star + 2000)) / depth;
      if (far > 3) continue;
      const trail = 0.015 + 0.06 * near * near;
      const cos = Math.cos(angle);
      const sin = Math.sin(angle);
      pen.ink(chanceOf(star + 3000) * 4, weight * Math.min(1, near * 1.6) * (0.6 + 0.4 * treble));
      pen.line(
        cos * far,
        sin * far,
        cos * (far + trail),
        sin * (far + trail),
        0.004 + 0.011 * near,
      );
    }
    if (beat < 0) return;
    for (let back = 0; back < RINGS; back += 1) {
      const number = Math.floor(beat) - back;
      const ageSec = (beat - number) * beatSec;
      const far = 0.08 * Math.exp(2.1 * ageSec) + 0.08 * bass;
      const light = weight * Math.exp(-1.2 * ageSec) * (number % 4 === 0 ? 0.95 : 0.6);
      pen.ink(number * 0.7, light);
      ring(pen, far, turned + number, 0.006 + 0.014 * far + 0.004 * kick);
    }
  },
};

const ring = (pen: Parameters<Scene["draw"]>[1], far: number, turned: number, width: number) => {
  let x0 = Math.cos(turned) * far;
  let y0 = Math.sin(turned) * far;
  for (let side = 1; side <= SIDES; side += 1) {
    const angle = turned + (side / SIDES) * TURN;
    const x = Math.cos(angle) * far;
    const y = Math.sin(angle) * far;
    pen.line(x0, y0, x, y, width);
    x0 = x;
    y0 = y;
  }
};
