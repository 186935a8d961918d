import type { Scene } from "../scene.ts";

const BEADS = 12;
const ARCS = 8;

/** Coloured glass in six mirrors. Only one wedge is drawn, along the x axis; the camera mirrors it. */
export const kaleidoscope: Scene = {
  name: "kaleidoscope",
  moods: ["groove", "build", "peak"],
  aim: (moment, camera) => {
    camera.zoom = 1.16 + 0.25 * moment.bass;
    camera.turn = 0.4 * Math.sin(moment.timeSec * 0.23);
    camera.swirl = 0.5;
    camera.trail = 0.2;
    camera.fold = 1;
  },
  draw: (moment, pen, weight) => {
    const { timeSec, bands, kick, mid } = moment;
    for (let bead = 0; bead < BEADS; bead += 1) {
      const sound = bands[bead * 2] ?? 0;
      const far = 0.1 + 0.11 * bead + 0.07 * Math.sin(timeSec * 0.9 + bead * 1.7);
      const angle = 0.26 + 0.24 * Math.sin(timeSec * (0.35 + 0.05 * bead) + bead * 2.4);
      pen.ink(bead * 0.45 + timeSec * 0.12, weight * (0.3 + 0.7 * sound));
      pen.dot(Math.cos(angle) * far, Math.sin(angle) * far, 0.02 + 0.07 * sound + 0.012 * kick);
    }
    for (let arc = 0; arc < ARCS; arc += 1) {
      const sound = bands[arc * 3] ?? 0;
      const from = 0.12 + 0.17 * arc + 0.05 * Math.sin(timeSec * 0.5 + arc);
      const lean = 0.5 * Math.sin(timeSec * 0.31 + arc * 1.3);
      const long = 0.06 + 0.22 * sound + 0.05 * mid;
      pen.ink(arc * 0.6 + 1.5 + timeSec * 0.07, weight * (0.25 + 0.6 * sound));
      pen.line(
        from,
        0.02 * arc,
        from + long,
        0.02 * arc + long * (0.4 + lean),
        0.01 + 0.012 * kick,
      );
    }
  },
};
