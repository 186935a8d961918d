import { describe, expect, it } from "vitest";
import { countBars } from "../score/grid.ts";
import { DEMO_SONGS } from "./demo-songs.ts";

describe.each(DEMO_SONGS.map((song) => [song.tags.title, song] as const))("%s", (_, song) => {
  it("only asks for players that are in the band, and lets each of them play", () => {
    const asked = new Set(song.sections.flatMap(({ parts }) => parts));

    expect([...asked].toSorted()).toEqual(Object.keys(song.parts).toSorted());
  });

  it("sends the drummer out for the breakdown and back in for the drop", () => {
    for (const { kind, parts } of song.sections) {
      if (kind === "breakdown") expect(parts).not.toContain("kick");
      if (kind === "drop") expect(parts).toContain("kick");
    }
  });

  it("lasts between 60 and 90 seconds", () => {
    const lengthSec = (countBars(song) * 4 * 60) / song.bpm;

    expect(lengthSec).toBeGreaterThan(60);
    expect(lengthSec).toBeLessThan(87);
  });
});
