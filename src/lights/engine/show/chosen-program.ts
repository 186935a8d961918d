import { STROBE } from "../../../core/lights/show/program-of.ts";
import type { ShowSetting } from "../../../core/ports/lights.ts";
import type { Program } from "../../programs/program.ts";

/** Shows nothing: for an engine without programs. */
export const DARK: Program = {
  name: "dark",
  title: "Dark",
  about: "Nothing.",
  params: {},
  moods: [],
  render: (_moment, _leds, _params, _memory, out) => {
    out.fill(0);
  },
};

/** What may show at all. */
export const allowedPrograms = (
  programs: readonly Program[],
  show: Pick<ShowSetting, "allowStrobe">,
): readonly Program[] => programs.filter((program) => show.allowStrobe || program.name !== STROBE);

/** The host's program; one that there is not (any more) is replaced by the first. */
export const chosenProgram = (
  programs: readonly Program[],
  show: ShowSetting,
): Program | undefined => {
  const allowed = allowedPrograms(programs, show);
  return allowed.find(({ name }) => name === show.program) ?? allowed[0];
};
