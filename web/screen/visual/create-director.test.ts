import { expect, it } from "vitest";
import { createMoment } from "../music/moment.ts";
import { createDirector } from "./create-director.ts";
import type { Scene } from "./scene.ts";

const weights = new Map<string, number>();
const aScene = (name: string, zoom: number): Scene => ({
  name,
  moods: ["calm"],
  aim: (_moment, camera) => {
    camera.zoom = zoom;
  },
  draw: (_moment, _pen, weight) => void weights.set(name, weight),
});
const [one, two, three] = [aScene("one", 1), aScene("two", 3), aScene("three", 5)];
const nobody = { ink: () => undefined, dot: () => undefined, line: () => undefined };

it("lets one scene fade into the next, and the camera go along", () => {
  const director = createDirector(one);
  const moment = createMoment();
  const zooms: number[] = [];
  for (let frame = 0; frame < 120; frame += 1) {
    weights.clear();
    director.step(moment, two);
    director.draw(moment, nobody);
    zooms.push(director.camera.zoom);
    const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
    expect(sum).toBeCloseTo(1);
  }

  expect(zooms[0]).toBeLessThan(1.1);
  expect(zooms.at(-1)).toBe(3);
  expect([...weights]).toEqual([["two", 1]]);
});

it("finishes a change before it begins another", () => {
  const director = createDirector(one);
  const moment = createMoment();
  director.step(moment, two);
  const names: string[] = [];
  for (let frame = 0; frame < 110; frame += 1) {
    director.step(moment, three);
    names.push(director.name());
  }

  expect([names[0], names.at(-1)]).toEqual(["two", "three"]);
});
