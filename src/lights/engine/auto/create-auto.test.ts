import { describe, expect, it } from "vitest";
import type { Moment } from "../../programs/program.ts";
import { aMoment } from "../testing/a-moment.ts";
import { aProgram } from "../testing/a-program.ts";
import { playing } from "../testing/a-track.ts";
import { createAuto } from "./create-auto.ts";

const PROGRAMS = [
  aProgram("calm one", () => 0, ["calm"]),
  aProgram("calm two", () => 0, ["calm"]),
  aProgram("groove one", () => 0, ["groove"]),
  aProgram("groove two", () => 0, ["groove"]),
  aProgram("rise", () => 0, ["build"]),
  aProgram("blast", () => 0, ["peak"]),
  aProgram("sleep", () => 0, ["idle"]),
  aProgram("only by hand", () => 0, []),
];

const SONG: readonly Partial<Moment>[] = [
  { section: "intro", energy: 0.2 },
  { section: "verse", energy: 0.6 },
  { section: "verse", energy: 0.7 },
  { section: "verse", energy: 0.6 },
  { section: "build", energy: 0.6 },
  { section: "drop", energy: 1, sinceDropSec: 0.01 },
  { section: "break", energy: 0.3 },
];

/** What shows in each section of a song, a second each. */
const playSong = (durationSec: number): readonly (string | undefined)[] => {
  const auto = createAuto(PROGRAMS);
  return SONG.map((section, sectionIndex) => {
    const moment = aMoment({ ...section, sectionIndex });
    auto.step(moment, playing({ durationSec }), sectionIndex * 1000);
    return auto.program?.name;
  });
};

describe("the show's own taste", () => {
  it("takes for each section what suits it, and never the same twice in a row", () => {
    const shown = playSong(200);

    const kinds = shown.map((name) => name?.split(" ")[0]);
    expect(kinds).toEqual(["calm", "groove", "groove", "groove", "rise", "blast", "calm"]);
    expect(shown.every((name, at) => at === 0 || name !== shown[at - 1])).toBe(true);
  });

  it("shows a song the same way every time, and not every song alike", () => {
    const shows = new Set([201, 202, 203, 204, 205, 206].map((sec) => playSong(sec).join()));

    expect(playSong(200)).toEqual(playSong(200));
    expect(shows.size).toBeGreaterThan(1);
  });

  it("stays with a program until the section ends", () => {
    const auto = createAuto(PROGRAMS);
    const verse = aMoment({ energy: 0.6 });
    auto.step(verse, playing(), 0);

    const changes = [0.1, 0.5, 0.9].map((sectionProgress) =>
      auto.step({ ...verse, sectionProgress, energy: sectionProgress }, playing(), 1000),
    );

    expect(changes).toEqual([false, false, false]);
  });

  it("takes no border where sections only became known", () => {
    const auto = createAuto(PROGRAMS);
    auto.step(aMoment({ sectionIndex: -1 }), playing(), 0);

    expect(auto.step(aMoment({ sectionIndex: 2 }), playing(), 100)).toBe(false);
    expect(auto.step(aMoment({ sectionIndex: 3 }), playing(), 200)).toBe(true);
  });

  it("stays with a program when what is known is late for a moment, and not when it is lost", () => {
    const auto = createAuto(PROGRAMS);
    const known = aMoment({ sectionIndex: 3 });
    const unknown = aMoment({ hasFeatures: false, sectionIndex: -1 });
    auto.step(known, playing(), 0);

    const flips = [100, 200, 300, 2400, 2500].map((atMs, at) =>
      auto.step(at % 2 === 0 ? unknown : known, playing(), atMs),
    );
    const changes = [5300, 5500, 5600, 5700].map((atMs) => auto.step(unknown, playing(), atMs));
    const kind = auto.program?.name;

    expect(flips).toEqual([false, false, false, false, false]);
    expect(changes).toEqual([false, true, false, false]);
    expect(kind).toMatch(/calm/);
  });

  it("takes what becomes known of a song at once, and a section that began unseen", () => {
    const auto = createAuto(PROGRAMS);
    const unknown = aMoment({ hasFeatures: false, sectionIndex: -1 });
    auto.step(unknown, playing(), 0);

    const isFirst = auto.step(aMoment({ sectionIndex: 1 }), playing(), 100);
    auto.step(unknown, playing(), 200);
    const isSection = auto.step(aMoment({ sectionIndex: 2 }), playing(), 300);

    expect([isFirst, isSection]).toEqual([true, true]);
  });

  it("forgets nothing in a pause", () => {
    const auto = createAuto(PROGRAMS);
    const paused = aMoment({ hasFeatures: false, isPlaying: false });
    auto.step(aMoment(), playing(), 0);

    const changes = [1000, 5000, 9000].map((atMs) => auto.step(paused, playing({ rate: 0 }), atMs));

    expect([...changes, auto.step(aMoment(), playing(), 10_000)]).not.toContain(true);
  });

  it("cuts at the instant of the drop", () => {
    const auto = createAuto(PROGRAMS);
    auto.step(aMoment({ section: "build", sectionIndex: 4 }), playing(), 0);

    auto.step(
      aMoment({ section: "drop", sectionIndex: 5, sinceDropSec: 0.01, energy: 1 }),
      playing(),
      5000,
    );

    expect([auto.style, auto.atMs, auto.program?.name]).toEqual(["cut", 4990, "blast"]);
  });

  it("rests half a minute into a pause, and goes on with the music", () => {
    const auto = createAuto(PROGRAMS);
    const paused = aMoment({ isPlaying: false });
    auto.step(aMoment(), playing(), 0);

    const soon = auto.step(paused, playing({ rate: 0 }), 20_000);
    auto.step(paused, playing({ rate: 0 }), 31_000);
    const resting = auto.program?.name;
    auto.step(aMoment(), playing(), 32_000);

    expect([soon, resting]).toEqual([false, "sleep"]);
    expect(auto.program?.name).toMatch(/groove/);
  });

  it("rests when nothing plays", () => {
    const auto = createAuto(PROGRAMS);

    auto.step(aMoment({ isPlaying: false }), playing({ hasSong: false, rate: 0 }), 0);

    expect(auto.program?.name).toBe("sleep");
  });
});
