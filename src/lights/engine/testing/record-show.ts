import { defaultShow, type FixtureSetting } from "../../../core/ports/lights.ts";
import type { Program } from "../../programs/program.ts";
import { createEngine } from "../create-engine.ts";
import type { Shown } from "./count-flashes.ts";

/** What each fixture shows of the first program, frame by frame, at full brightness and without a song. */
export const recordShow = (
  programs: readonly Program[],
  fixtures: readonly FixtureSetting[],
  { framesPerSec, seconds }: { readonly framesPerSec: number; readonly seconds: number },
): ReadonlyMap<string, readonly Shown[]> => {
  const engine = createEngine({ programs, musicAt: () => undefined });
  const program = programs[0]?.name ?? "";
  engine.apply({ ...defaultShow, program, auto: false, master: 1 }, fixtures);
  const shows = new Map<string, Shown[]>(fixtures.map(({ fixtureId }) => [fixtureId, []]));
  for (let frame = 0; frame < framesPerSec * seconds; frame += 1) {
    const atMs = (frame * 1000) / framesPerSec;
    engine.render(atMs);
    for (const { setting, light } of engine.lines) {
      shows.get(setting.fixtureId)?.push({ atMs, light: light.slice() });
    }
  }
  return shows;
};
