import { words } from "../../lib/words/en.ts";

const { language } = words;
const LIST = new Intl.ListFormat(language);
const WEEKDAY = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });

/** "a, b and c" */
export const listInWords = (parts: readonly string[]): string => LIST.format(parts);

/** 0 is Sunday, as in cron. The fourth of January 1970 was one. */
export const weekdayName = (weekday: number): string =>
  WEEKDAY.format(Date.UTC(1970, 0, 4 + weekday));

/** For the beginning of a line. */
export const capital = (text: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
