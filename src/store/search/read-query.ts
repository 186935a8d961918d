import { foldText } from "../../lib/fold-text.ts";
import { sortKey } from "../writing/names.ts";
import { readSigns } from "./fold-words.ts";
import { squeeze } from "./track-index.ts";

const LENGTH_MAX = 200;
const WORDS_MAX = 8;
const WORD_MAX = 40;
/** Two or three short words may have been meant as one: "ac dc". */
const JOINED_MAX = 16;

/** Words that many names have and many people leave out. */
const SMALL = new Set(
  "the a an and or of der die das und le la les el los feat ft featuring".split(" "),
);

/** One way to read what was typed. */
export interface Reading {
  readonly words: readonly string[];
  /** Which of the words must be there. */
  readonly isNeeded: readonly boolean[];
}

export interface Query {
  /** Folded; empty for nothing but signs. */
  readonly text: string;
  /** Without spaces, and without an article: how it compares with whole names. */
  readonly squeezed: string;
  readonly withoutArticle: string;
  /** The plain one first. */
  readonly readings: readonly Reading[];
}

/** What somebody may mean: "AC/DC" is two words, or one; "p!nk" may be "pink". */
export const readQuery = (typed: string): Query => {
  const cut = typed.slice(0, LENGTH_MAX);
  const text = foldText(cut);
  const tokens = cut.split(/\s+/).filter((token) => token !== "");
  const plain = text.split(" ").filter((word) => word !== "");
  const joined = tokens.map((token) => squeeze(foldText(token)));
  const signs = tokens.map((token) => squeeze(readSigns(token) ?? foldText(token)));
  const whole = squeeze(text);
  const ways = [plain, joined, signs];
  if (plain.length > 1 && plain.length < 4 && whole.length <= JOINED_MAX) ways.push([whole]);
  const distinct = new Map(
    ways
      .map((words) => words.filter((word) => word !== "").slice(0, WORDS_MAX))
      .map((words) => [words.join(" "), words] as const),
  );
  return {
    text,
    squeezed: whole,
    withoutArticle: squeeze(sortKey(cut)),
    readings: [...distinct.values()].filter((words) => words.length > 0).map(readingOf),
  };
};

const readingOf = (all: readonly string[]): Reading => {
  const words = all.map((word) => word.slice(0, WORD_MAX));
  const areAllSmall = words.every((word) => SMALL.has(word));
  return { words, isNeeded: words.map((word) => areAllSmall || !SMALL.has(word)) };
};
