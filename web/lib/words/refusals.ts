import type { Problem } from "../net/problem.ts";
import { words } from "./en.ts";
import { soonInWords } from "./time.ts";

/** What a refusal means to somebody at a party, by its code on the wire. */
const known = new Map<string, string>(Object.entries(words.refusals));

/** Some parts of a page, loaded later, meet refusals of their own: their words come with them. */
export const learnRefusals = (more: Readonly<Record<string, string>>): void => {
  for (const [code, said] of Object.entries(more)) known.set(code, said);
};

const againIn = ({ retryAfterSec }: Problem): string =>
  retryAfterSec === undefined ? "" : ` ${words.tryAgainWhen(soonInWords(retryAfterSec))}`;

/** One or two sentences for a toast; an unknown code is said in the server's own words. */
export const refusalInWords = (problem: Problem): string =>
  `${known.get(problem.code) ?? (problem.detail || words.didNotWork)}${againIn(problem)}`;
