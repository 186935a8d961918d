import { listInWords, monthName, weekdayName } from "./calendar-words.ts";
import { words } from "./words/en.ts";

const { cron: say } = words;
/** As cron lines call them, whatever the language of the page. */
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
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
  const named = names?.indexOf(text.toLowerCase());
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

const two = (value: number): string => String(value).padStart(2, "0");
const MOST_TIMES = 4;

/** `isAllDay`: more often than days pass, so that "every day" goes without saying. */
interface TimeWords {
  readonly said: string;
  readonly isAllDay: boolean;
}

const timesOf = (hours: readonly number[], minutes: readonly number[]): TimeWords | undefined => {
  const times = hours.flatMap((hour) => minutes.map((minute) => `${two(hour)}:${two(minute)}`));
  return times.length <= MOST_TIMES
    ? { said: say.at(listInWords(times)), isAllDay: false }
    : undefined;
};

const minutesPast = (minutes: readonly number[]): string =>
  minutes.length === 1 && minutes[0] === 0
    ? say.onTheHour
    : say.minutesPast(listInWords(minutes.map(String)));

const timeInWords = (minute: CronField, hour: CronField): TimeWords | undefined => {
  if (hour.kind === "values" && minute.kind === "values")
    return timesOf(hour.values, minute.values);
  if (hour.kind === "values") return undefined;
  const hours = hour.kind === "any" ? say.everyHour : say.everyHours(hour.step);
  if (minute.kind === "values")
    return { said: `${hours}, ${minutesPast(minute.values)}`, isAllDay: true };
  if (hour.kind !== "any") return undefined;
  const minutes = minute.kind === "any" ? say.everyMinute : say.everyMinutes(minute.step);
  return { said: minutes, isAllDay: true };
};

const weekdaysInWords = (values: readonly number[]): string => {
  const days = [...new Set(values.map((day) => day % 7))].sort(
    (a, b) => ((a + 6) % 7) - ((b + 6) % 7),
  );
  if (days.length === 7) return say.everyDay;
  if (days.join() === "1,2,3,4,5") return say.onWeekdays;
  if (days.join() === "6,0") return say.atWeekends;
  return say.onDays(listInWords(days.map(weekdayName)));
};

const dayInWords = (
  day: CronField,
  weekday: CronField,
  months: string | undefined,
): string | undefined => {
  if (day.kind === "step" || weekday.kind === "step") return undefined;
  if (day.kind === "any")
    return weekday.kind === "any" ? say.everyDay : weekdaysInWords(weekday.values);
  // Both given: cron takes either, which no short sentence says well.
  if (weekday.kind !== "any") return undefined;
  return say.onDates(listInWords(day.values.map(say.ordinal)), months);
};

const join = ({ said, isAllDay }: TimeWords, day: string): string => {
  if (!isAllDay) return `${day} ${said}`;
  return day === say.everyDay ? said : `${said}, ${day}`;
};

const fieldsOf = (line: string): readonly CronField[] => {
  const parts = (NICKNAMES[line.trim().toLowerCase()] ?? line.trim()).split(/\s+/);
  if (parts.length === 6 && parts[0] === "0") parts.shift();
  if (parts.length !== 5) return [];
  return parts.flatMap((part, at) => {
    const bounds = BOUNDS[at];
    const field = bounds && readField(part, bounds);
    return field ? [field] : [];
  });
};

/**
 * A cron line as people say it: "every day at 05:00". Undefined: it is wrong, or too clever for one
 * short sentence, and the line itself says it better.
 */
export const cronInWords = (line: string): string | undefined => {
  const [minute, hour, day, month, weekday] = fieldsOf(line);
  if (!minute || !hour || !day || !month || !weekday || month.kind === "step") return undefined;
  const isEveryMonth = month.kind === "any" || month.values.length === 12;
  const months = isEveryMonth ? undefined : listInWords(month.values.map(monthName));
  const [time, days] = [timeInWords(minute, hour), dayInWords(day, weekday, months)];
  if (time === undefined || days === undefined) return undefined;
  const when = join(time, days);
  return months === undefined || day.kind === "values" ? when : `${when}, ${say.onlyIn(months)}`;
};
