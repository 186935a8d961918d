const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const SECOND = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });
const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short" });
const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

const minutesInWords = (ms: number): string => {
  const minutes = Math.round(ms / MINUTE_MS);
  return `${minutes} minute${minutes === 1 ? "" : "s"}`;
};

const midnight = (ms: number): number => new Date(ms).setHours(0, 0, 0, 0);
/** Rounded: a day in spring and one in autumn are an hour off. */
const daysBetween = (fromMs: number, untilMs: number): number =>
  Math.round((midnight(untilMs) - midnight(fromMs)) / (24 * HOUR_MS));

const dayInWords = (ms: number, nowMs: number): string => {
  const days = daysBetween(nowMs, ms);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return Math.abs(days) < 300 ? DAY.format(ms).replace(",", "") : DATE.format(ms);
};

/** A moment as one says it: "5 minutes ago", "in 20 minutes", "today at 04:30", "Mon 16 Nov at 05:00". */
export const whenInWords = (ms: number, nowMs: number): string => {
  const awayMs = Math.abs(ms - nowMs);
  if (awayMs < MINUTE_MS) return ms > nowMs ? "in a moment" : "just now";
  if (awayMs < HOUR_MS)
    return ms > nowMs ? `in ${minutesInWords(awayMs)}` : `${minutesInWords(awayMs)} ago`;
  return `${dayInWords(ms, nowMs)} at ${TIME.format(ms)}`;
};

/** "21:04:09", for lines of a log. */
export const secondOfDay = (ms: number): string => SECOND.format(ms);

/** "Saturday 21 Nov" without its time, for names. */
export const dayName = (ms: number): string => DAY.format(ms).replace(",", "");

/** How long it took: "0.4 s", "42 s", "3 min 20 s", "1 h 4 min". */
export const spanInWords = (ms: number): string => {
  const sec = ms / 1000;
  if (sec < 9.95) return `${Math.max(0.1, sec).toFixed(1).replace(".0", "")} s`;
  const whole = Math.round(sec);
  if (whole < 60) return `${whole} s`;
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes < 60) return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
  const left = minutes % 60;
  return left === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${left} min`;
};
