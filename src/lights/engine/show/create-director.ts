import type { ShowSetting } from "../../../core/ports/lights.ts";
import type { Moment, Program } from "../../programs/program.ts";
import { createAuto } from "../auto/create-auto.ts";
import { createFader, type Fader } from "../crossfade/create-fader.ts";
import type { MusicTime } from "../engine.ts";
import { allowedPrograms, chosenProgram } from "./chosen-program.ts";

/** Decides which program shows: the host's, or the one that `auto` takes for the music. */
export interface Director {
  readonly fader: Fader;
  apply(show: ShowSetting): void;
  /** `atMs`: when the light of this frame is seen, by the fixture that is furthest ahead. */
  step(moment: Moment, music: MusicTime, atMs: number): void;
}

export const createDirector = (programs: readonly Program[], first: Program): Director => {
  const auto = createAuto(allowedPrograms(programs, { allowStrobe: false }));
  const fader = createFader(first);
  let show: ShowSetting | undefined;
  let isFirst = true;
  /** The host did something since the last frame. */
  let isByHand = false;

  const choose = (moment: Moment, music: MusicTime, atMs: number): void => {
    if (show?.auto) {
      if (!auto.step(moment, music, atMs) || !auto.program) return;
      if (isByHand) fader.want(auto.program, "beat", moment, atMs);
      else fader.want(auto.program, auto.style, moment, auto.atMs);
    } else if (show && isByHand) {
      fader.want(chosenProgram(programs, show) ?? first, "beat", moment, atMs);
    }
  };

  return {
    fader,
    apply: (next) => {
      const isAutoNew = next.auto && !show?.auto;
      if (isAutoNew) auto.reset();
      isByHand = !next.auto || isAutoNew;
      show = next;
    },
    step: (moment, music, atMs) => {
      choose(moment, music, atMs);
      if (isFirst) fader.hurry(atMs);
      isFirst = false;
      isByHand = false;
      fader.step(moment, atMs);
    },
  };
};
