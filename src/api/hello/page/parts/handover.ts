import type { PageContext } from "../markup/context.ts";
import { type Html, html } from "../markup/html.ts";

/** What decides which buttons a window for signing in has. */
export type PhoneSystem = "apple" | "android" | "other";

export const systemOf = (userAgent: string): PhoneSystem => {
  if (/iPhone|iPad|iPod|Macintosh|CaptiveNetworkSupport/.test(userAgent)) return "apple";
  return /Android/.test(userAgent) ? "android" : "other";
};

/** The way to the full page. */
export interface Handover {
  /** `http://10.42.0.1`, with numbers: names do not work on every phone. */
  readonly origin: string;
  /** Of a guest who has something to take along. */
  readonly code: { readonly code: string; readonly untilMs: number } | undefined;
  readonly system: PhoneSystem;
}

export const handover = (way: Handover, { words, times, nowMs }: PageContext): Html => {
  const { origin, code, system } = way;
  const path = code ? `/in/${code.code}` : "/";
  const address = origin.replace(/^http:\/\//, "");
  // Where it is too long for one line it breaks before the code.
  const typed = code ? html`${address}<wbr>${path}` : address;
  const told = words.handover;
  return html`<section class="card" id="full" aria-labelledby="full-t"><h2 id="full-t">${
    told.title
  }</h2><p>${told.lead} ${code && told.keep}</p><a class="btn" href="${origin}${path}">${
    told.open
  }</a><p>${system === "other" ? told.type : told[system]}</p><b class="addr" dir="ltr">${typed}</b>${
    code && html`<small>${told.once(times.span(code.untilMs - nowMs))}</small>`
  }${system === "android" && html`<small>${told.noData}</small>`}</section>`;
};
