import type { Scene } from "../scene.ts";

const VEILS = 7;

/** Slow veils of colour, from time alone: for quiet moments and songs that nobody has heard yet. */
export const drift: Scene = {
  name: "drift",
  moods: ["calm"],
  aim: (moment, camera) => {
    camera.zoom = 1.02;
    camera.turn = 0.02;
    camera.rise = 0.03 + 0.03 * moment.level;
    camera.trail = 0.35;
  },
  draw: (moment, pen, weight) => {
    const { timeSec, aspect, bands } = moment;
    for (let veil = 0; veil < VEILS; veil += 1) {
      const sound = bands[veil * 3] ?? 0;
      const x = aspect * 0.85 * Math.sin(timeSec * (0.051 + 0.013 * veil) + veil * 2.4);
      const y = 0.7 * Math.sin(timeSec * (0.043 + 0.009 * veil) + veil * 1.1);
      const breath = 0.5 + 0.5 * Math.sin(timeSec * 0.21 + veil);
      pen.ink(veil * 0.6 + timeSec * 0.02, weight * (0.16 + 0.16 * breath + 0.2 * sound));
      pen.dot(x, y, 0.42 + 0.16 * breath + 0.1 * sound);
    }
    for (let mote = 0; mote < 40; mote += 1) {
      const x = aspect * 1.1 * Math.sin(timeSec * (0.03 + (mote % 7) * 0.006) + mote * 2.1);
      const y = Math.sin(timeSec * (0.04 + (mote % 5) * 0.008) + mote * 1.3);
      const shine = Math.sin(timeSec * 0.6 + mote * 1.9) ** 2;
      pen.ink(mote * 0.3, weight * 0.75 * shine);
      pen.dot(x, y, 0.004 + 0.006 * shine);
    }
  },
};
