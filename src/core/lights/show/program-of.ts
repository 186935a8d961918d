import { defaultShow, type ProgramInfo, type ShowSetting } from "../../ports/lights.ts";

/** Shows only with the host's leave. */
export const STROBE = "strobe";

type Programs = readonly ProgramInfo[];

export const programOf = (programs: Programs, name: string): ProgramInfo | undefined =>
  programs.find((program) => program.name === name);

/** What shows when the wanted program may not or is not there any more. */
export const calmProgram = (programs: Programs): string =>
  (programOf(programs, defaultShow.program) ?? programs.find(({ name }) => name !== STROBE))
    ?.name ?? defaultShow.program;

/** Every parameter of the program that is set, defaults filled in. */
export const paramsOf = (
  { program, params }: ShowSetting,
  programs: Programs,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    (programOf(programs, program)?.params ?? []).map((spec) => [
      spec.name,
      params[program]?.[spec.name] ?? spec.default,
    ]),
  );
