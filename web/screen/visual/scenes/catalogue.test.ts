import { describe, expect, it } from "vitest";
import { fillMoment } from "../../music/fill-moment.ts";
import { createMoment } from "../../music/moment.ts";
import { aHeardSong } from "../../testing/a-heard-song.ts";
import { type Pen, STROKES_MAX } from "../pen.ts";
import { createCamera } from "../scene.ts";
import { SCENES } from "./catalogue.ts";

const SONG = aHeardSong({ durationSec: 20 });

/** Everything that a scene puts down at a moment of a song, as numbers. */
const drawn = (scene: (typeof SCENES)[number], atMs: number | undefined, weight = 1) => {
  const moment = createMoment();
  for (let frame = 0; frame < 30; frame += 1)
    fillMoment(atMs === undefined ? undefined : SONG, (atMs ?? 0) + frame * 16, true, moment);
  const numbers: number[] = [];
  const lights: number[] = [];
  let strokes = 0;
  const put = (...values: number[]): void => {
    strokes += 1;
    numbers.push(...values);
  };
  const pen: Pen = {
    ink: (place, light) => {
      numbers.push(place);
      lights.push(light);
    },
    dot: put,
    line: put,
  };
  const camera = createCamera();
  scene.aim(moment, camera);
  scene.draw(moment, pen, weight);
  return { numbers, lights, strokes, camera };
};

describe.each(SCENES.map((scene) => [scene.name, scene] as const))("%s", (_name, scene) => {
  it("draws something at any moment, with or without music, and no more than fits", () => {
    for (const atMs of [undefined, 0, 700, 9_000, 19_500]) {
      const { numbers, lights, strokes, camera } = drawn(scene, atMs);
      expect(strokes).toBeGreaterThan(15);
      expect(strokes).toBeLessThan(STROKES_MAX / 2);
      expect([...numbers, ...lights, ...Object.values(camera)].every(Number.isFinite)).toBe(true);
      for (const light of lights) expect(light >= 0 && light <= 1.05).toBe(true);
      expect(camera.trail > 0 && camera.trail < 1 && camera.zoom > 0).toBe(true);
    }
  });

  it("is the same whenever the song is there, and gone when it has no weight", () => {
    expect(drawn(scene, 5_000).numbers).toEqual(drawn(scene, 5_000).numbers);
    expect(Math.max(...drawn(scene, 5_000, 0).lights)).toBe(0);
  });
});

it("every mood of the music has more than one scene", () => {
  for (const mood of ["calm", "groove", "build", "peak"] as const)
    expect(SCENES.filter(({ moods }) => moods.includes(mood)).length).toBeGreaterThan(1);
});
