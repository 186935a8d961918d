import type { Scene } from "../scene.ts";

const BANDS = 24;
const TURN = Math.PI * 2;

/** The music's bands as rays around a ring, twice, so that left and right mirror each other. */
export const bars: Scene = {
  name: "bars",
  moods: ["groove", "peak", "build"],
  aim: (moment, camera) => {
    camera.zoom = 1.45 + 0.5 * moment.kick;
    camera.turn = 0.5 * Math.sin(moment.timeSec * 0.13);
    camera.swirl = -0.3;
    camera.trail = 0.05;
  },
  draw: (moment, pen, weight) => {
    const { timeSec, bands, kick, energy, bass } = moment;
    const ring = 0.3 + 0.05 * kick + 0.06 * bass;
    const turned = timeSec * 0.09;
    for (let ray = 0; ray < BANDS * 2; ray += 1) {
      const band = ray < BANDS ? ray : BANDS * 2 - 1 - ray;
      const sound = bands[band] ?? 0;
      const angle = -Math.PI / 2 + ((ray + 0.5) / (BANDS * 2)) * TURN + turned;
      const cos = Math.cos(angle);
      const sin = Math.sin(angle);
      const end = ring + 0.02 + (0.4 + 0.2 * energy) * sound;
      pen.ink(band / 8 + timeSec * 0.1, weight * (0.35 + 0.65 * sound));
      pen.line(cos * ring, sin * ring, cos * end, sin * end, 0.012 + 0.006 * sound);
      pen.dot(cos * (end + 0.03), sin * (end + 0.03), 0.014 + 0.012 * kick);
    }
  },
};
