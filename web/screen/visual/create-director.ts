import type { Moment } from "../music/moment.ts";
import type { Pen } from "./pen.ts";
import { type Camera, createCamera, type Scene } from "./scene.ts";

const FADE_SEC = 1.6;

/** Shows a scene; a change takes some beats, in which both are drawn and the camera goes from one aim to the other. */
export const createDirector = (first: Scene) => {
  const camera = createCamera();
  const coming = createCamera();
  let scene = first;
  let next: Scene | undefined;
  let fade = 0;

  return {
    camera,
    /** What shows, or is about to. */
    name: (): string => (next ?? scene).name,
    /** Aims the camera and moves a change on. `wanted` waits until the one before is through. */
    step: (moment: Moment, wanted: Scene): void => {
      if (!next && wanted !== scene) next = wanted;
      scene.aim(moment, resetCamera(camera));
      if (!next) return;
      fade = Math.min(1, fade + moment.dtSec / FADE_SEC);
      next.aim(moment, resetCamera(coming));
      blendCamera(camera, coming, smooth(fade));
      if (fade < 1) return;
      scene = next;
      next = undefined;
      fade = 0;
    },
    draw: (moment: Moment, pen: Pen): void => {
      const share = smooth(fade);
      scene.draw(moment, pen, next ? 1 - share : 1);
      next?.draw(moment, pen, share);
    },
  };
};

export type Director = ReturnType<typeof createDirector>;

const smooth = (share: number): number => share * share * (3 - 2 * share);

const resetCamera = (camera: Camera): Camera => {
  camera.zoom = 1;
  camera.turn = 0;
  camera.swirl = 0;
  camera.rise = 0;
  camera.trail = 0.1;
  camera.fold = 0;
  return camera;
};

const blendCamera = (camera: Camera, to: Camera, share: number): void => {
  camera.zoom += (to.zoom - camera.zoom) * share;
  camera.turn += (to.turn - camera.turn) * share;
  camera.swirl += (to.swirl - camera.swirl) * share;
  camera.rise += (to.rise - camera.rise) * share;
  camera.trail += (to.trail - camera.trail) * share;
  camera.fold += (to.fold - camera.fold) * share;
};
