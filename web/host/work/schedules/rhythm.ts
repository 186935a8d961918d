/** How often something runs by itself, as the form asks for it. */
export type Rhythm =
  | { readonly kind: "hourly" }
  | { readonly kind: "daily"; readonly time: string }
  | { readonly kind: "weekly"; readonly weekday: number; readonly time: string }
  | { readonly kind: "monthly"; readonly day: number; readonly time: string }
  | { readonly kind: "own"; readonly cron: string };

const two = (text: string): string => text.padStart(2, "0");
const NUMBER = /^\d{1,2}$/;

/** What the form shows for a cron line; what fits no choice is the host's own line. */
export const rhythmOf = (cron: string): Rhythm => {
  const [minute = "", hour = "", day = "", month = "", weekday = "", ...rest] = cron
    .trim()
    .split(/\s+/);
  const own: Rhythm = { kind: "own", cron };
  if (rest.length > 0 || month !== "*") return own;
  if (minute === "0" && [hour, day, weekday].join("") === "***") return { kind: "hourly" };
  if (!NUMBER.test(minute) || !NUMBER.test(hour)) return own;
  const time = `${two(hour)}:${two(minute)}`;
  if (day === "*" && weekday === "*") return { kind: "daily", time };
  if (day === "*" && /^[0-7]$/.test(weekday))
    return { kind: "weekly", weekday: Number(weekday) % 7, time };
  if (weekday === "*" && NUMBER.test(day)) return { kind: "monthly", day: Number(day), time };
  return own;
};

const clock = (time: string): string => {
  const [hour = "0", minute = "0"] = time.split(":");
  return `${Number(minute)} ${Number(hour)}`;
};

export const cronOf = (rhythm: Rhythm): string => {
  switch (rhythm.kind) {
    case "hourly":
      return "0 * * * *";
    case "daily":
      return `${clock(rhythm.time)} * * *`;
    case "weekly":
      return `${clock(rhythm.time)} * * ${rhythm.weekday}`;
    case "monthly":
      return `${clock(rhythm.time)} ${rhythm.day} * *`;
    case "own":
      return rhythm.cron.trim();
    default:
      return rhythm satisfies never;
  }
};

const DEFAULT_TIME = "05:00";

/** Another way to repeat, with the time of day that was chosen before. */
export const withKind = (rhythm: Rhythm, kind: Rhythm["kind"]): Rhythm => {
  const time = "time" in rhythm ? rhythm.time : DEFAULT_TIME;
  switch (kind) {
    case "hourly":
      return { kind };
    case "daily":
      return { kind, time };
    case "weekly":
      return { kind, weekday: 0, time };
    case "monthly":
      return { kind, day: 1, time };
    case "own":
      return { kind, cron: cronOf(rhythm) };
    default:
      return kind satisfies never;
  }
};
