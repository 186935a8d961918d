import { describe, expect, it } from "vitest";
import { aHeardSong } from "../testing/a-heard-song.ts";
import { moodOf, planScenes, sceneAt } from "./plan-scenes.ts";
import { SCENES } from "./scenes/catalogue.ts";

const SECTIONS = [
  { startSec: 0, endSec: 15.2, energy: 0.2, kind: "intro" },
  { startSec: 15.2, endSec: 31, energy: 0.6, kind: "verse" },
  { startSec: 31, endSec: 40, energy: 0.7, kind: "build" },
  { startSec: 40, endSec: 120, energy: 1, kind: "drop" },
] as const;
const song = aHeardSong({ durationSec: 120, sections: SECTIONS });

describe("the scenes of a song", () => {
  it("change where the music does, on the first beat of a bar", () => {
    const cuts = planScenes(song, SCENES, 1);
    const bars = new Set(song.beatsMs.filter((_, at) => at % 4 === 0));

    for (const { fromMs } of cuts) expect(bars.has(fromMs)).toBe(true);
    expect(cuts.map(({ fromMs }) => fromMs)).toEqual(expect.arrayContaining([0, 16_000, 40_000]));
  });

  it("fit the part that plays", () => {
    for (const { fromMs, scene } of planScenes(song, SCENES, 5)) {
      const part = SECTIONS.findLast(({ startSec }) => startSec * 1000 <= fromMs + 1500);
      expect(scene.moods).toContain(moodOf(part ?? SECTIONS[0]));
    }
  });

  it("do not stay for ever in a long part, and none follows itself", () => {
    const names = planScenes(song, SCENES, 9).map(({ scene }) => scene.name);

    expect(names.length).toBeGreaterThan(5);
    for (const [at, name] of names.entries()) expect(name).not.toBe(names[at - 1]);
  });

  it("change by the clock where no bars are known", () => {
    const unsure = { ...aHeardSong({ durationSec: 180 }), confidence: 0 };

    expect(planScenes(unsure, SCENES, 2).length).toBe(6);
  });

  it("are the same each time the song plays, and others for another song", () => {
    const names = (seed: number) =>
      planScenes(song, SCENES, seed)
        .map(({ scene }) => scene.name)
        .join();

    expect(names(3)).toBe(names(3));
    expect(new Set([1, 2, 3, 4, 5, 6].map(names)).size).toBeGreaterThan(2);
  });

  it("are found by position", () => {
    const cuts = planScenes(song, SCENES, 1);

    expect(sceneAt(cuts, 0)).toBe(cuts[0]?.scene);
    expect(sceneAt(cuts, 1e9)).toBe(cuts.at(-1)?.scene);
    expect(sceneAt([], 5)).toBeUndefined();
  });
});
