import { numberInWords } from "../../lib/words/amount.ts";

export type Limit = "uploadFileMaxMb" | "uploadGuestMb" | "uploadFreeMinMb";

interface LimitWords {
  readonly name: Limit;
  readonly label: string;
  readonly about: string;
  readonly min: number;
  readonly max: number;
}

/** The bounds are those of `Settings`. */
export const LIMITS: readonly LimitWords[] = [
  {
    name: "uploadFileMaxMb",
    label: "Largest file",
    about: "A song of four minutes has about 10 MB.",
    min: 1,
    max: 4000,
  },
  {
    name: "uploadGuestMb",
    label: "For one guest in a day",
    about: "All files of one guest together.",
    min: 1,
    max: 100_000,
  },
  {
    name: "uploadFreeMinMb",
    label: "Always kept free",
    about: "Uploads stop before the jukebox’s memory has less than this left.",
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
    else problems[name] = `Type a whole number from ${min} to ${numberInWords(max)}.`;
  }
  return { limits, problems };
};
