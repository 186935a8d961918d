import { foldText } from "../../lib/fold-text.ts";

const PLAIN = /^[a-zA-Z0-9 ]{0,1000}$/;
/** Longer ones are noise or an attack. */
const WORD_MAX = 40;
/** Signs that stand for letters inside a name: P!nk, Ke$ha, A@ron. */
const SIGN_LETTERS: Readonly<Record<string, string>> = { "!": "i", $: "s", "@": "a" };
const SIGNED = /[!$@](?=\p{L})/u;

/** "P!nk" read as "pink"; undefined: no sign stands for a letter. */
export const readSigns = (token: string): string | undefined =>
  SIGNED.test(token)
    ? foldText(token.replace(/[!$@](?=\p{L})/gu, (sign) => SIGN_LETTERS[sign] ?? sign))
    : undefined;

/**
 * The distinct folded words of a text, and what punctuation splits also as one: "AC/DC" gives "ac",
 * "dc" and "acdc"; "P!nk" also "pink"; "&" is "and".
 */
export const foldWords = (text: string): readonly string[] => {
  if (PLAIN.test(text)) return [...new Set(text.toLowerCase().split(" ").filter(isWord).map(cut))];
  const words = new Set<string>();
  for (const token of text.slice(0, 1000).split(/\s+/)) {
    if (token === "&" || token === "+") words.add("and");
    const parts = foldText(token).split(" ").filter(isWord);
    for (const part of parts) words.add(cut(part));
    if (parts.length > 1) words.add(cut(parts.join("")));
    const read = readSigns(token)?.replaceAll(" ", "");
    if (read) words.add(cut(read));
  }
  return [...words];
};

const isWord = (word: string): boolean => word !== "";
const cut = (word: string): string => word.slice(0, WORD_MAX);
