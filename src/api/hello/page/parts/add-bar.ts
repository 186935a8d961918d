import type { Allowance } from "../../view/allowance.ts";
import { type PageContext, pageUrl } from "../markup/context.ts";
import { type Html, html } from "../markup/html.ts";
import { icon } from "../markup/icons.ts";

const FEW = 2;

/** What is left to ask for, said only when it matters. */
export const allowanceText = (
  allowance: Allowance,
  { words, times, nowMs }: PageContext,
  isAlways = false,
): string | undefined => {
  if (allowance.kind !== "some") return undefined;
  const { left, nextAtMs } = allowance;
  if (left < 1) return words.noneLeft(times.after(nextAtMs - nowMs));
  return left <= FEW || isAlways ? words.requestsLeft(left) : undefined;
};

/** The way to the songs, under the thumb. */
export const addBar = (allowance: Allowance, context: PageContext): Html | undefined => {
  if (allowance.kind === "none") return undefined;
  const hint = allowanceText(allowance, context);
  return html`<nav class="bar">${hint !== undefined && html`<p>${hint}</p>`}<a class="btn" href="${pageUrl(
    context.carry,
    { q: "" },
  )}">${icon("plus")}${context.words.add}</a></nav>`;
};
