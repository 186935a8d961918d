import type { ShowSetting } from "../../../core/ports/lights.ts";
import type { Program } from "../../programs/program.ts";

export type Params = Readonly<Record<string, number>>;

/** A program's parameters as the host set them; what was not set is at its default. */
const paramsOf = (program: Program, set: Params | undefined): Params =>
  Object.fromEntries(
    Object.entries(program.params).map(([name, spec]) => [name, set?.[name] ?? spec.default]),
  );

export const allParams = (
  programs: readonly Program[],
  show: ShowSetting,
): ReadonlyMap<Program, Params> =>
  new Map(programs.map((program) => [program, paramsOf(program, show.params[program.name])]));
