const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const NICKNAMES: Readonly<Record<string, string>> = {
  "@hourly": "0 * * * *",
  "@daily": "0 0 * * *",
  "@midnight": "0 0 * * *",
  "@weekly": "0 0 * * 0",
  "@monthly": "0 0 1 * *",
  "@yearly": "0 0 1 1 *",
  "@annually": "0 0 1 1 *",
};

/** A field of the line: any value, every so many, or these. */
type CronField =
  | { readonly kind: "any" }
  | { readonly kind: "step"; readonly step: number }
  | { readonly kind: "values"; readonly values: readonly number[] };

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
}
const BOUNDS: readonly Bounds[] = [
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31 },
  { min: 1, max: 12, names: MONTHS },
  { min: 0, max: 7, names: WEEKDAYS },
];

const numberOf = (text: string, { min, max, names }: Bounds): number | undefined => {
  const named = names?.findIndex((name) => name.slice(0, 3).toLowerCase() === text.toLowerCase());
  if (named !== undefined && named >= 0) return named + min;
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
};

/** "1-5", "1-9/2", "7": the numbers that it means. */
const readRange = (text: string, bounds: Bounds): readonly number[] | undefined => {
  const [range = "", step = "1", ...rest] = text.split("/");
  const [from = "", until = from, ...more] = range.split("-");
  const [first, last, by] = [numberOf(from, bounds), numberOf(until, bounds), Number(step)];
  if (first === undefined || last === undefined || last < first || rest.length + more.length > 0)
    return undefined;
  if (!Number.isInteger(by) || by < 1 || (range === from && text.includes("/"))) return undefined;
  return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, at) => first + at * by);
};

const readField = (text: string, bounds: Bounds): CronField | undefined => {
  if (text === "*" || text === "?") return { kind: "any" };
  const step = /^\*\/(\d{1,2})$/.exec(text)?.[1];
  if (step !== undefined)
    return Number(step) === 1 ? { kind: "any" } : { kind: "step", step: Number(step) };
  const ranges = text.split(",").map((part) => readRange(part, bounds));
  if (ranges.some((range) => range === undefined)) return undefined;
  const values = new Set(ranges.flatMap((range) => range ?? []));
  return { kind: "values", values: [...values].sort((a, b) => a - b) };
};

export const listInWords = (words: readonly string[], last = "and"): string =>
  words.length < 2
    ? (words[0] ?? "")
    : `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1]}`;

const two = (value: number): string => String(value).padStart(2, "0");
const MOST_TIMES = 4;

const timesOf = (hours: readonly number[], minutes: readonly number[]): string | undefined => {
  const times = hours.flatMap((hour) => minutes.map((minute) => `${two(hour)}:${two(minute)}`));
  return times.length <= MOST_TIMES ? `at ${listInWords(times)}` : undefined;
};

const minutesPast = (minutes: readonly number[]): string =>
  minutes.length === 1 && minutes[0] === 0
    ? "on the hour"
    : `at ${listInWords(minutes.map(String))} minutes past`;

const timeInWords = (minute: CronField, hour: CronField): string | undefined => {
  if (hour.kind === "values" && minute.kind === "values")
    return timesOf(hour.values, minute.values);
  if (hour.kind === "values") return undefined;
  const hours = hour.kind === "any" ? "every hour" : `every ${hour.step} hours`;
  if (minute.kind === "values") return `${hours}, ${minutesPast(minute.values)}`;
  if (hour.kind !== "any") return undefined;
  return minute.kind === "any" ? "every minute" : `every ${minute.step} minutes`;
};

const ordinal = (day: number): string => {
  const end =
    day % 100 >= 11 && day % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${day}${end}`;
};

const weekdaysInWords = (values: readonly number[]): string => {
  const days = [...new Set(values.map((day) => day % 7))].sort(
    (a, b) => ((a + 6) % 7) - ((b + 6) % 7),
  );
  if (days.length === 7) return "every day";
  if (days.join() === "1,2,3,4,5") return "on weekdays";
  if (days.join() === "6,0") return "at weekends";
  return `every ${listInWords(days.map((day) => WEEKDAYS[day] ?? ""))}`;
};

const dayInWords = (day: CronField, weekday: CronField): string | undefined => {
  if (day.kind === "step" || weekday.kind === "step") return undefined;
  if (day.kind === "any")
    return weekday.kind === "any" ? "every day" : weekdaysInWords(weekday.values);
  // Both given: cron takes either, which no short sentence says well.
  if (weekday.kind !== "any") return undefined;
  return `on the ${listInWords(day.values.map(ordinal))} of the month`;
};

const join = (time: string, day: string, month: CronField): string => {
  const isAllDay = time.startsWith("every");
  const when =
    day === "every day" && isAllDay ? time : isAllDay ? `${time}, ${day}` : `${day} ${time}`;
  if (month.kind !== "values" || month.values.length === 12) return when;
  const months = listInWords(month.values.map((value) => MONTHS[value - 1] ?? ""));
  return day.endsWith("of the month")
    ? when.replace("the month", months)
    : `${when}, only in ${months}`;
};

/**
 * A cron line as people say it: "every day at 05:00". Undefined: it is wrong, or too clever for one
 * short sentence, and the line itself says it better.
 */
export const cronInWords = (line: string): string | undefined => {
  const parts = (NICKNAMES[line.trim().toLowerCase()] ?? line.trim()).split(/\s+/);
  if (parts.length === 6 && parts[0] === "0") parts.shift();
  if (parts.length !== 5) return undefined;
  const fields = parts.flatMap((part, at) => {
    const bounds = BOUNDS[at];
    const field = bounds && readField(part, bounds);
    return field ? [field] : [];
  });
  const [minute, hour, day, month, weekday] = fields;
  if (!minute || !hour || !day || !month || !weekday || month.kind === "step") return undefined;
  const [time, days] = [timeInWords(minute, hour), dayInWords(day, weekday)];
  return time === undefined || days === undefined ? undefined : join(time, days, month);
};
