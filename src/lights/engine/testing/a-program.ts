import { defineProgram, type Leds, type Moment, type Program } from "../../programs/program.ts";

/** A program that shows one grey level everywhere, as `levelOf` says. */
export const aProgram = (
  name: string,
  levelOf: (moment: Moment, leds: Leds) => number,
  moods: Program["moods"] = ["calm", "groove", "build", "peak", "idle"],
): Program =>
  defineProgram({
    name,
    title: name,
    about: "For tests.",
    params: {},
    moods,
    render: (moment, leds, _params, _memory, out) => {
      out.fill(levelOf(moment, leds));
    },
  });
