import { words } from "./en.ts";

/** 12480 → "12,480". */
export const numberInWords = (count: number): string => count.toLocaleString(words.language);

const UNITS = ["kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** 1_234_567 → "1.2 MB". */
export const bytesInWords = (bytes: number): string => {
  const say = (amount: number, unit: string, maximumFractionDigits: number): string =>
    new Intl.NumberFormat(words.language, {
      style: "unit",
      unit,
      unitDisplay: unit === "byte" ? "long" : "short",
      maximumFractionDigits,
      useGrouping: false,
    }).format(amount);
  if (bytes < 1000) return say(bytes, "byte", 0);
  let amount = bytes / 1000;
  let power = 0;
  while (amount >= 999.5 && power < UNITS.length - 1) {
    amount /= 1000;
    power += 1;
  }
  return say(amount, UNITS[power] ?? "terabyte", amount < 9.95 ? 1 : 0);
};
