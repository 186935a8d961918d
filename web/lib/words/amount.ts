const NUMBER = new Intl.NumberFormat("en-GB");

/** 12480 → "12,480". */
export const numberInWords = (count: number): string => NUMBER.format(count);

/** One song, 2 songs. */
export const countInWords = (count: number, one: string, many = `${one}s`): string =>
  `${numberInWords(count)} ${count === 1 ? one : many}`;

const UNITS = ["kB", "MB", "GB", "TB"] as const;

/** 1_234_567 → "1.2 MB". */
export const bytesInWords = (bytes: number): string => {
  if (bytes < 1000) return countInWords(bytes, "byte");
  let amount = bytes / 1000;
  let unit = 0;
  while (amount >= 999.5 && unit < UNITS.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  const rounded = amount < 9.95 ? amount.toFixed(1).replace(".0", "") : String(Math.round(amount));
  return `${rounded} ${UNITS[unit]}`;
};
