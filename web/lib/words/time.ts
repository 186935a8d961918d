import { words } from "./en.ts";

const roundUp = (sec: number): readonly [number, "second" | "minute" | "hour"] => {
  if (sec < 60) return [Math.max(1, Math.ceil(sec)), "second"];
  return sec < 5400 ? [Math.ceil(sec / 60), "minute"] : [Math.ceil(sec / 3600), "hour"];
};

/** How long to wait, as one says it: "20 seconds", "3 minutes", "2 hours". */
export const waitInWords = (sec: number): string => {
  const [count, unit] = roundUp(sec);
  const format = { style: "unit", unit, unitDisplay: "long" } as const;
  return new Intl.NumberFormat(words.language, format).format(count);
};

/** "in 20 seconds": some languages bend the word after "in", so that "in" + a wait would be wrong. */
export const soonInWords = (sec: number): string =>
  new Intl.RelativeTimeFormat(words.language).format(...roundUp(sec));
