/** Whole words, without regard to case and diacritics, anywhere in the texts. */
export const hasForbiddenWord = (words: readonly string[], texts: readonly string[]): boolean => {
  if (words.length === 0) return false;
  const text = plain(texts.join(" "));
  return plainWords(words).some((word) => text.includes(word));
};

const known = new WeakMap<readonly string[], readonly string[]>();

/** Worked out once: a list of tracks asks for each of them. */
const plainWords = (words: readonly string[]): readonly string[] => {
  const made = known.get(words) ?? words.map(plain);
  known.set(words, made);
  return made;
};

const plain = (text: string): string =>
  ` ${text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
