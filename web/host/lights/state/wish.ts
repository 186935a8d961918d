import type { LightsView } from "../../../../src/protocol/lights.ts";

/** A change of the show; what it does not name stays. */
export type LightsWish = Partial<Omit<LightsView, "programs" | "fixtures">>;

const defaultsOf = (lights: LightsView, program: string): Readonly<Record<string, number>> => {
  const card = lights.programs.find(({ name }) => name === program);
  return Object.fromEntries(card?.params.map((param) => [param.name, param.default]) ?? []);
};

/** The show as it will be. What the box remembers of another program comes with its answer. */
export const withWish = (lights: LightsView, { params, ...rest }: LightsWish): LightsView => {
  const program = rest.program ?? lights.program;
  const known = program === lights.program ? lights.params : defaultsOf(lights, program);
  return { ...lights, ...rest, params: { ...known, ...params } };
};

/** Two changes as one; undefined: they are about two programs, and one must not get the other's numbers. */
export const joinWishes = (first: LightsWish, second: LightsWish): LightsWish | undefined => {
  const isOther = second.program !== undefined && second.program !== first.program;
  if (isOther && first.params) return undefined;
  if (!first.params && !second.params) return { ...first, ...second };
  return { ...first, ...second, params: { ...first.params, ...second.params } };
};
