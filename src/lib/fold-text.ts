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

/** Letters of their own in Unicode that people without that key type as others. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
};

const foldAny = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßøæœłđðþıħ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** By which two spellings are one name; a band may be called "!!!". */
export const nameKey = (name: string): string => foldText(name) || name.trim().toLowerCase();

/** What else must agree in two files of the same sound before they are one song. */
export const tagKey = (tags: {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
}): string => [tags.title, tags.artist, tags.album].map(nameKey).join("\n");
