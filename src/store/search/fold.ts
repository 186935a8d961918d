/** Lower case, no diacritics, only letters and digits with single spaces: how words are compared. */
export const foldText = (text: string): string =>
  ASCII.test(text)
    ? text
        .toLowerCase()
        .replace(/['`]/g, "")
        .replace(/[^a-z0-9]+/g, " ")
        .trim()
    : foldAny(text);

/** Most titles are plain, and Unicode's tables cost four times as much as the rest of a search. */
const ASCII = /^[\0-\x7f]*$/;

const foldAny = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/æ/g, "ae")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/['’`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const PLAIN = /^[a-zA-Z0-9 ]{0,1000}$/;
/** Longer ones are noise or an attack. */
const WORD_MAX = 40;

/**
 * The distinct folded words of some texts, and those that punctuation splits also as one:
 * "AC/DC" gives "ac", "dc" and "acdc".
 */
export const foldWords = (...texts: readonly string[]): readonly string[] => {
  const words = new Set<string>();
  const add = (word: string): void => {
    if (word !== "") words.add(word.slice(0, WORD_MAX));
  };
  for (const text of texts) {
    if (PLAIN.test(text)) {
      text.toLowerCase().split(" ").forEach(add);
      continue;
    }
    for (const token of text.slice(0, 1000).split(/\s+/)) {
      const parts = foldText(token).split(" ");
      parts.forEach(add);
      if (parts.length > 1) add(parts.join(""));
    }
  }
  return [...words];
};
