import type { ProgramCard } from "../../../../src/protocol/lights.ts";
import { words } from "./words/en.ts";

interface ProgramWords {
  readonly title: string;
  readonly about: string;
  readonly params?: Readonly<Record<string, string>>;
}

const PROGRAMS = new Map<string, ProgramWords>(Object.entries(words.programs));

type Named = Pick<ProgramCard, "name">;

/** What a program is called; one that the page does not know is called as it calls itself. */
export const titleOfProgram = ({ name, title }: Named & Pick<ProgramCard, "title">): string =>
  PROGRAMS.get(name)?.title ?? title;

/** What a program does. */
export const aboutOfProgram = ({ name, about }: Named & Pick<ProgramCard, "about">): string =>
  PROGRAMS.get(name)?.about ?? about;

/** What a slider of a program moves. */
export const labelOfParam = (
  { name }: Named,
  param: Pick<ProgramCard["params"][number], "name" | "label">,
): string => PROGRAMS.get(name)?.params?.[param.name] ?? param.label;
