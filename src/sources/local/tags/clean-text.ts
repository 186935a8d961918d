import { repairUtf8 } from "./repair-utf8.ts";

/** Longer names are noise or an attack. */
const NAME_MAX = 300;

/**
 * One line without control, direction-changing and invisible characters, of bounded length. What
 * looks like HTML stays: it is text, and pages show it as text.
 */
export const cleanText = (text: unknown, most = NAME_MAX): string =>
  typeof text !== "string"
    ? ""
    : repairUtf8(text.slice(0, most * 4))
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]+/gu, " ")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, most)
        .replace(/[\ud800-\udbff]$/, "")
        .trim();
