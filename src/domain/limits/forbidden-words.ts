/** Whole words, without regard to case and diacritics, anywhere in the texts. */
export const hasForbiddenWord = (words: readonly string[], texts: readonly string[]): boolean => {
  if (words.length === 0) return false;
  const text = plain(texts.join(" "));
  return words.some((word) => text.includes(plain(word)));
};

const plain = (text: string): string =>
  ` ${text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
