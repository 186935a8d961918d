import { escapeHtml } from "../../../../lib/escape-html.ts";

/** Markup that may go out as it is: only `html` and `trusted` make it. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | undefined | false | readonly Html[];

/** Markup with everything in it escaped that is not markup itself: `html\`<b>${title}</b>\``. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => {
  let markup = strings[0] ?? "";
  for (const [index, part] of parts.entries()) markup += asMarkup(part) + strings[index + 1];
  return { markup };
};

/** Text of our own that must not be escaped. */
export const trusted = (markup: string): Html => ({ markup });

const asMarkup = (part: Part): string => {
  if (part === undefined || part === false) return "";
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
};

/** The text with at most so many letters; a title of a thousand is no title. */
export const clip = (text: string, length: number): string => {
  const letters = [...text.slice(0, 2 * length + 2)];
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join("")}…`;
};
