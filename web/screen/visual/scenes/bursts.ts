import { chanceOf } from "../chance.ts";
import type { Scene } from "../scene.ts";

const BURSTS = 4;
const SPARKS = 90;
const TURN = Math.PI * 2;

/** Every beat throws sparks; the first of a bar throws the most. */
export const bursts: Scene = {
  name: "bursts",
  moods: ["peak", "groove"],
  aim: (moment, camera) => {
    camera.zoom = 1.25 + 0.5 * moment.energy;
    camera.turn = 0.22 * Math.sin(moment.timeSec * 0.17);
    camera.swirl = 0.25;
    camera.trail = 0.06;
  },
  draw: (moment, pen, weight) => {
    const { beat, beatSec, timeSec, bass, treble, energy } = moment;
    // Songs without beats throw at a walking pace.
    const count = beat >= 0 ? beat : timeSec * 1.2;
    const lengthSec = beat >= 0 ? beatSec : 0.83;
    for (let back = 0; back < BURSTS; back += 1) {
      const number = Math.floor(count) - back;
      const ageSec = (count - number) * lengthSec;
      const isDownbeat = number % 4 === 0;
      const speed = 0.8 + 0.5 * energy + (isDownbeat ? 0.5 : 0);
      const spread = 1 - Math.exp(-2.6 * ageSec);
      const light = weight * Math.exp(-1.5 * ageSec) * (isDownbeat ? 1 : 0.8);
      const turned = chanceOf(number * 31) * TURN;
      for (let spark = 0; spark < SPARKS; spark += 1) {
        const seed = number * 997 + spark;
        const angle = turned + (spark / SPARKS) * TURN + 0.2 * chanceOf(seed);
        const far = spread * speed * (0.35 + 0.75 * chanceOf(seed + 7));
        const fall = 0.16 * ageSec * ageSec;
        const tail = far * (1 - 0.16 * (1 - spread)) - 0.01;
        const cos = Math.cos(angle);
        const sin = Math.sin(angle);
        const size = (0.009 + 0.016 * chanceOf(seed + 5)) * (1.3 - 0.9 * spread + 0.6 * treble);
        pen.ink(number + chanceOf(seed + 3) * 1.4, light);
        pen.line(cos * tail, sin * tail - fall, cos * far, sin * far - fall, size);
        if (spark % 3 === 0) pen.dot(cos * far, sin * far - fall, size * 2.2);
      }
    }
    pen.ink(count * 0.25, weight * (0.35 + 0.5 * bass));
    pen.dot(0, 0, 0.05 + 0.16 * bass);
  },
};
