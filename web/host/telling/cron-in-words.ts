import { listInWords, weekdayName } from "./calendar-words.ts";
import { words } from "./words/en.ts";

const { cron: say } = words;

const MINUTE = /^[0-5]?\d$/;
const HOUR = /^([01]?\d|2[0-3])$/;
const DATES = /^([1-9]|[12]\d|3[01])(,([1-9]|[12]\d|3[01]))*$/;
const WEEKDAYS = /^[0-7](,[0-7])*$/;

const numbersOf = (list: string): readonly number[] => list.split(",").map(Number);
const two = (number: string): string => number.padStart(2, "0");

/** "*" is every one, "*" with "/5" every fifth. */
const stepOf = (field: string): number | undefined =>
  field === "*" ? 1 : Number(/^\*\/(\d{1,2})$/.exec(field)?.[1]) || undefined;

const weekdaysInWords = (list: string): string => {
  const days = numbersOf(list).map((day) => day % 7);
  return days.toSorted().join() === "0,6"
    ? say.atWeekends
    : say.onDays(listInWords(days.map(weekdayName)));
};

const daysInWords = (date: string, weekday: string): string | undefined => {
  if (date === "*" && weekday === "*") return say.everyDay;
  if (date === "*" && weekday === "1-5") return say.onWeekdays;
  if (date === "*") return WEEKDAYS.test(weekday) ? weekdaysInWords(weekday) : undefined;
  // Both given: cron takes either, which no short sentence says well.
  if (weekday !== "*" || !DATES.test(date)) return undefined;
  return say.onDates(listInWords(numbersOf(date).map(say.ordinal)));
};

const allDayInWords = (minute: string, hour: string): string | undefined => {
  const [minutes, hours] = [stepOf(minute), stepOf(hour)];
  if (minutes && hour === "*") return minutes === 1 ? say.everyMinute : say.everyMinutes(minutes);
  if (!hours || !MINUTE.test(minute)) return undefined;
  const past = Number(minute) === 0 ? say.onTheHour : say.minutesPast(minute);
  return `${hours === 1 ? say.everyHour : say.everyHours(hours)}, ${past}`;
};

/**
 * A cron line as people say it: "every day at 05:00". Undefined: it is wrong, or too clever for one
 * short sentence, and the line itself says it better.
 */
export const cronInWords = (line: string): string | undefined => {
  const [minute = "", hour = "", date = "", month, weekday = "", ...rest] = line
    .trim()
    .split(/\s+/);
  const days = daysInWords(date, weekday);
  if (month !== "*" || rest.length > 0 || days === undefined) return undefined;
  if (MINUTE.test(minute) && HOUR.test(hour))
    return `${days} ${say.at(`${two(hour)}:${two(minute)}`)}`;
  return days === say.everyDay ? allDayInWords(minute, hour) : undefined;
};
