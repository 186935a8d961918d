import { failed, ok } from "../../../lib/result.ts";
import type { LightsResult, ProgramInfo, ShowSetting } from "../../ports/lights.ts";
import type { ShowPatch } from "../light-desk.ts";
import { calmProgram, programOf, STROBE } from "./program-of.ts";

/** The show as a patch leaves it, checked against what the programs offer. */
export const changeShow = (
  show: ShowSetting,
  { params = {}, ...patch }: ShowPatch,
  programs: readonly ProgramInfo[],
): LightsResult<ShowSetting> => {
  const changed = { ...show, ...patch };
  const program = programOf(programs, changed.program);
  if (!program) return failed("no-such-program", `There is no program “${changed.program}”.`);
  if (patch.program === STROBE && !changed.allowStrobe) {
    return failed("strobe-off", "Allow the strobe first: flashes can harm some guests.");
  }
  const checked = checkParams(program, params);
  if (!checked.ok) return checked;
  const own = { ...changed.params[program.name], ...params };
  return ok({
    ...changed,
    // Forbidding the strobe always works, also while it flashes.
    program: program.name === STROBE && !changed.allowStrobe ? calmProgram(programs) : program.name,
    params: Object.keys(own).length === 0 ? show.params : { ...show.params, [program.name]: own },
  });
};

const checkParams = (
  program: ProgramInfo,
  params: Readonly<Record<string, number>>,
): LightsResult<undefined> => {
  for (const [name, value] of Object.entries(params)) {
    const spec = program.params.find((each) => each.name === name);
    if (!spec) return failed("no-such-param", `“${program.name}” has no parameter “${name}”.`);
    // The other way round NaN would pass.
    if (!(value >= spec.min && value <= spec.max)) {
      const unit = spec.unit === "" ? "" : ` ${spec.unit}`;
      return failed("param-out-of-range", `${name}: from ${spec.min} to ${spec.max}${unit}`);
    }
  }
  return ok(undefined);
};
