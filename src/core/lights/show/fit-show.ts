import type { ProgramInfo, ShowSetting } from "../../ports/lights.ts";
import { calmProgram, programOf, STROBE } from "./program-of.ts";

type Params = ShowSetting["params"][string];

/**
 * A stored show in terms of the programs that there are now: an update may have taken a program
 * away, or narrowed a range.
 */
export const fitShow = (show: ShowSetting, programs: readonly ProgramInfo[]): ShowSetting => {
  const isFit =
    programOf(programs, show.program) !== undefined &&
    (show.program !== STROBE || show.allowStrobe);
  const params = programs.flatMap((program): readonly (readonly [string, Params])[] => {
    const kept = keepFitting(program, show.params[program.name] ?? {});
    return Object.keys(kept).length === 0 ? [] : [[program.name, kept]];
  });
  return {
    ...show,
    program: isFit ? show.program : calmProgram(programs),
    params: Object.fromEntries(params),
  };
};

const keepFitting = (program: ProgramInfo, params: Params): Params =>
  Object.fromEntries(
    program.params.flatMap(({ name, min, max }) => {
      const value = params[name];
      return value !== undefined && value >= min && value <= max ? [[name, value]] : [];
    }),
  );
