import { words } from "./en.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const { language } = words;
/** Made when first needed: each takes a cheap phone longer than the sentence it is for. */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
const dates = (form: Intl.DateTimeFormatOptions) =>
  once(() => new Intl.DateTimeFormat(language, form));

// Pure: a page that says no seconds brings none.
const time = /* @__PURE__ */ dates({ hour: "2-digit", minute: "2-digit" });
const second = /* @__PURE__ */ dates({ timeStyle: "medium" });
const day = /* @__PURE__ */ dates({ weekday: "short", day: "numeric", month: "short" });
const date = /* @__PURE__ */ dates({ day: "numeric", month: "short", year: "numeric" });
const tenths = /* @__PURE__ */ once(
  () => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }),
);
/** Auto: "tomorrow" where there is such a word. */
const away = /* @__PURE__ */ once(() => new Intl.RelativeTimeFormat(language, { numeric: "auto" }));

const midnight = (ms: number): number => new Date(ms).setHours(0, 0, 0, 0);
/** Rounded: a day in spring and one in autumn are an hour off. */
const daysBetween = (fromMs: number, untilMs: number): number =>
  Math.round((midnight(untilMs) - midnight(fromMs)) / (24 * HOUR_MS));

/** "Sat 21 Nov" without its time, for names. */
export const dayName = (ms: number): string => day().format(ms).replace(",", "");

const dayInWords = (ms: number, nowMs: number): string => {
  const days = daysBetween(nowMs, ms);
  if (Math.abs(days) <= 1) return away().format(days, "day");
  return Math.abs(days) < 300 ? dayName(ms) : date().format(ms);
};

/** "23:40" */
export const timeOfDay = (ms: number): string => time().format(ms);

/** A moment as one says it: "5 minutes ago", "in 20 minutes", "today at 04:30", "Mon 16 Nov at 05:00". */
export const whenInWords = (ms: number, nowMs: number): string => {
  const awayMs = ms - nowMs;
  if (Math.abs(awayMs) < MINUTE_MS) return awayMs > 0 ? words.moment.soon : words.moment.now;
  if (Math.abs(awayMs) < HOUR_MS) return away().format(Math.round(awayMs / MINUTE_MS), "minute");
  return words.dayAt(dayInWords(ms, nowMs), time().format(ms));
};

/** "21:04:09", for lines of a log. */
export const secondOfDay = (ms: number): string => second().format(ms);

/** How long it took: "0.4 s", "42 s", "3 min 20 s", "1 h 4 min". These units are the same everywhere. */
export const spanInWords = (ms: number): string => {
  const sec = ms / 1000;
  if (sec < 9.95) return `${tenths().format(Math.max(0.1, sec))} s`;
  const whole = Math.round(sec);
  if (whole < 60) return `${whole} s`;
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes < 60) return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
  const left = minutes % 60;
  return left === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${left} min`;
};
