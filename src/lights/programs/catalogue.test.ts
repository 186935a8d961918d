import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ProgramCard } from "../../protocol/lights.ts";
import { PROGRAMS, programInfos, programNamed } from "./catalogue.ts";
import { lighthouse } from "./testing/lighthouse.ts";
import { play, ring } from "./testing/play.ts";
import { createSong } from "./testing/synthetic-song.ts";

const ASKED_FOR =
  "glow spectrum pulse comet ripple aurora drop fire chase chroma crowd idle fixed rainbow alarm strobe";

describe("the catalogue of programs", () => {
  it("offers a host every program once", () => {
    const names = PROGRAMS.map((program) => program.name);

    expect(names).toEqual(ASKED_FOR.split(" "));
    expect(programNamed("comet")?.title).toBe("Comet");
    expect(programNamed("no such light")).toBeUndefined();
  });

  it("describes programs and sliders so that a page can show them", () => {
    const infos = programInfos();

    for (const info of infos) {
      expect(ProgramCard.parse(info)).toEqual(info);
      expect(info.about).toMatch(/^[A-Z].{15,110}\.$/);
      for (const param of info.params) {
        expect(param.name).toMatch(/^[a-z][a-zA-Z]*$/);
        expect(param.label).toMatch(/^[A-Z].{3,}/);
        expect(param.min, `${info.name} ${param.name}`).toBeLessThan(param.max);
        expect(param.default).toBeGreaterThanOrEqual(param.min);
        expect(param.default).toBeLessThanOrEqual(param.max);
      }
    }
  });

  it("has something for every mood, and never chooses what alarms by itself", () => {
    const moods = new Set(PROGRAMS.flatMap((program) => program.moods));

    expect([...moods].sort()).toEqual(["build", "calm", "groove", "idle", "peak"]);
    for (const name of ["strobe", "alarm", "fixed", "rainbow"]) {
      expect(programNamed(name)?.moods).toEqual([]);
    }
  });
});

describe("the program in the README", () => {
  it("is the one that works", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    const source = readFileSync(new URL("./testing/lighthouse.ts", import.meta.url), "utf8");
    const angles: number[] = [];
    const song = createSong(120);

    play(lighthouse, ring(16), song, { fromSec: 16, toSec: 18, framesPerSec: 1 }, (frame) => {
      const reds = Array.from({ length: 16 }, (_, led) => frame[led * 3] ?? 0);
      angles.push(reds.indexOf(Math.max(...reds)));
    });

    expect(readme).toContain(`\`\`\`ts\n${source}\`\`\``);
    expect(source.split("\n").length).toBeLessThanOrEqual(30);
    expect(angles).toEqual([0, 4, 8]);
  });
});
