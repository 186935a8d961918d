import { describe, expect, it } from "vitest";
import { cronInWords } from "./cron-in-words.ts";

describe("cronInWords", () => {
  it.each([
    ["0 5 * * *", "every day at 05:00"],
    ["30 4 * * *", "every day at 04:30"],
    ["0 5 * * 0", "every Sunday at 05:00"],
    ["0 5 * * 7", "every Sunday at 05:00"],
    ["15 3 * * 1,4", "every Monday and Thursday at 03:15"],
    ["0 5 * * 1-5", "on weekdays at 05:00"],
    ["0 5 * * 6,0", "at weekends at 05:00"],
    ["0 5 1 * *", "on the 1st of the month at 05:00"],
    ["0 5 1,15 * *", "on the 1st and 15th of the month at 05:00"],
    ["0 5 11,22,23 * *", "on the 11th, 22nd and 23rd of the month at 05:00"],
    ["0 * * * *", "every hour, on the hour"],
    ["20 * * * *", "every hour, at 20 minutes past"],
    ["0 */6 * * *", "every 6 hours, on the hour"],
    ["*/15 * * * *", "every 15 minutes"],
    ["* * * * *", "every minute"],
    ["*/1 * * * *", "every minute"],
    ["  0   5 * * *  ", "every day at 05:00"],
  ])("says %s as %s", (line, words) => {
    expect(cronInWords(line)).toBe(words);
  });

  it.each([
    "",
    "tomorrow",
    "0 5 * *",
    "60 5 * * *",
    "0 24 * * *",
    "0 5 0 * *",
    "0 5 * 13 *",
    "0 5 * * 8",
    "0 5-3 * * *",
    "5/10 * * * *",
    "0 5 L * *",
    "0 5 * * 1#2",
    "0 5 13 * 5",
    "30 0 5 * * *",
    "* 5 * * *",
    "0 5 */2 * *",
    "0 0 5 * * *",
    "0 6,18 * * *",
    "0 5 * * sun",
    "0 5 * * 0-6",
    "0 5 24 12 *",
    "0 5 * dec *",
    "*/15 * * * 6",
    "@weekly",
  ])("leaves %j to the line itself", (line) => {
    expect(cronInWords(line)).toBeUndefined();
  });
});
