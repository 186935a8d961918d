import {
  defaultShow,
  type FixtureSetting,
  type ShowSetting,
  type TestPattern,
} from "../../../core/ports/lights.ts";
import type { Crowd, Palette } from "../../programs/program.ts";
import type { EngineOptions } from "../engine.ts";
import { createLine, type Line } from "../line/line.ts";
import type { Frame } from "../line/paint-line.ts";
import { createHeads, type Head, headFor } from "./create-heads.ts";
import { type GuardedShow, guardLines } from "./guard-lines.ts";

/** The fixtures, each with the music as it sees it. */
export interface Rig {
  apply(show: ShowSetting, fixtures: readonly FixtureSetting[]): void;
  lines(): readonly Line[];
  guarded(): GuardedShow;
  /** The head that is furthest ahead: what it sees decides what shows. */
  front(): Head;
  readMusic(musicAt: EngineOptions["musicAt"], frame: Frame): void;
  test(fixtureId: string, pattern: TestPattern, untilMs: number): void;
}

/** What holds the fixtures together from `apply` to `apply`. */
export const createRig = (palette: Palette, crowd: Crowd): Rig => {
  let lines: readonly Line[] = [];
  let heads = createHeads([], [], palette, crowd);
  let guarded = guardLines([], defaultShow, undefined);

  const find = (fixtureId: string): Line | undefined =>
    lines.find(({ setting }) => setting.fixtureId === fixtureId);

  return {
    apply: (show, fixtures) => {
      const leadsMs = fixtures.map(({ leadMs }) => leadMs);
      heads = createHeads(leadsMs, heads, palette, crowd);
      lines = fixtures.map((setting) =>
        createLine(setting, headFor(heads, setting.leadMs).source.moment, find(setting.fixtureId)),
      );
      guarded = guardLines(lines, show, guarded);
    },
    lines: () => lines,
    guarded: () => guarded,
    front: () => heads[0],
    readMusic: (musicAt, frame) => {
      for (const { leadMs, music, source } of heads) {
        musicAt(frame.atMs + leadMs - frame.show.soundDelayMs, music);
        source.fill(music, frame.timeSec, frame.dtSec);
      }
    },
    test: (fixtureId, pattern, untilMs) => {
      const line = find(fixtureId);
      if (line === undefined) return;
      line.pattern = pattern;
      line.patternUntilMs = untilMs;
    },
  };
};
