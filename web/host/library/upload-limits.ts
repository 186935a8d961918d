import { numberInWords } from "../../lib/words/amount.ts";
import { words } from "./words/en.ts";

export type Limit = "uploadFileMaxMb" | "uploadGuestMb" | "uploadFreeMinMb";

interface LimitWords {
  readonly name: Limit;
  readonly label: string;
  readonly about: string;
  readonly min: number;
  readonly max: number;
}

const say = words.phones;

/** The bounds are those of `Settings`. */
export const LIMITS: readonly LimitWords[] = [
  {
    name: "uploadFileMaxMb",
    label: say.file,
    about: say.fileMore,
    min: 1,
    max: 4000,
  },
  {
    name: "uploadGuestMb",
    label: say.each,
    about: say.eachMore,
    min: 1,
    max: 100_000,
  },
  {
    name: "uploadFreeMinMb",
    label: say.free,
    about: say.freeMore,
    min: 0,
    max: 1_000_000,
  },
];

interface ReadLimits {
  readonly limits: Readonly<Partial<Record<Limit, number>>>;
  readonly problems: Readonly<Partial<Record<Limit, string>>>;
}

export const readLimits = (texts: Readonly<Record<Limit, string>>): ReadLimits => {
  const limits: Partial<Record<Limit, number>> = {};
  const problems: Partial<Record<Limit, string>> = {};
  for (const { name, min, max } of LIMITS) {
    const text = texts[name].trim();
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) limits[name] = value;
    else problems[name] = say.badNumber(numberInWords(min), numberInWords(max));
  }
  return { limits, problems };
};
