import { createHash } from "node:crypto";
import { foldText, nameKey } from "../../lib/fold-text.ts";

/**
 * The id of an artist, an album or a genre: 48 bits of a hash of its name, so that it is the same in a
 * library made anew, and fits a number. Among 100 000 names two share one once in 50 000 libraries.
 */
export const idOfName = (...names: readonly string[]): number =>
  createHash("sha1").update(names.map(nameKey).join("\n")).digest().readUIntBE(0, 6);

const ARTICLE = /^(?:(?:the|an?|der|die|das|les?|la)\s+|l['’])(?=\S)/i;

/** Where a name stands in a list: "The Beatles" under B. */
export const sortKey = (name: string): string =>
  foldText(name.trim().replace(ARTICLE, "")) || nameKey(name);
