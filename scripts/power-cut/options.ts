import { parseArgs } from "node:util";

export interface Options {
  readonly cuts: number;
  readonly seed: number;
  /** What the daemon under test is told; NORMAL must lose votes, or this test is worth nothing. */
  readonly synchronous: "FULL" | "NORMAL";
  /** How many acknowledged votes the recording ends after. */
  readonly votes: number;
}

export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cuts: { type: "string", default: "300" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      synchronous: { type: "string", default: "FULL" },
      votes: { type: "string", default: "4000" },
    },
  });
  if (values.synchronous !== "FULL" && values.synchronous !== "NORMAL") {
    throw new Error("--synchronous is FULL or NORMAL");
  }
  return {
    cuts: positive("--cuts", values.cuts),
    seed: positive("--seed", values.seed),
    synchronous: values.synchronous,
    votes: positive("--votes", values.votes),
  };
};

const positive = (name: string, text: string): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new Error(`${name} is a whole number, not "${text}"`);
};
