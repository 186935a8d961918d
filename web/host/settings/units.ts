import { words } from "../../lib/words/en.ts";

type Display = "long" | "short";

const inUnit = (amount: number, unit: string, unitDisplay: Display): string =>
  new Intl.NumberFormat(words.language, {
    style: "unit",
    unit,
    unitDisplay,
    maximumFractionDigits: 1,
  }).format(amount);

const MINUTE_SEC = 60;
const HOUR_SEC = 3600;
const DAY_SEC = 86_400;

/** "2 minutes"; inside of sentences short, for many languages bend the long word there. */
export const spanOf = (sec: number, display: Display = "short"): string => {
  if (sec < MINUTE_SEC) return inUnit(sec, "second", display);
  if (sec < HOUR_SEC) return inUnit(sec / MINUTE_SEC, "minute", display);
  return sec < 2 * DAY_SEC
    ? inUnit(sec / HOUR_SEC, "hour", display)
    : inUnit(sec / DAY_SEC, "day", display);
};

export const hoursOf = (hours: number, display?: Display): string =>
  spanOf(hours * HOUR_SEC, display);

export const sizeOf = (mb: number): string =>
  mb < 1000 ? inUnit(mb, "megabyte", "short") : inUnit(mb / 1000, "gigabyte", "short");

export const percentOf = (pct: number): string =>
  new Intl.NumberFormat(words.language, { style: "percent" }).format(pct / 100);

export const numberOf = (count: number): string =>
  new Intl.NumberFormat(words.language).format(count);
