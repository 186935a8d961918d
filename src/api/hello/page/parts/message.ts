import { isDone, type Said } from "../../actions/said.ts";
import type { NoticeCode } from "../../view/notices.ts";
import type { PageContext } from "../markup/context.ts";
import { type Html, html } from "../markup/html.ts";

/** What became of the last tap, in words. */
export const messageOf = ({ code, againAtMs }: Said, context: PageContext): string => {
  const { words, times, nowMs } = context;
  if (isDone(code)) return words.done[code];
  const again =
    againAtMs !== undefined && againAtMs > nowMs ? words.again(times.after(againAtMs - nowMs)) : "";
  return `${words.refusals[code]} ${again}`.trim();
};

/** Over everything else. */
export const message = (said: Said, context: PageContext): Html =>
  html`<p class="said${!isDone(said.code) && " no"}" role="status">${messageOf(said, context)}</p>`;

/** In the row that it is about. */
export const rowMessage = (said: Said, context: PageContext): Html =>
  html`<p class="tell${!isDone(said.code) && " no"}" role="status">${messageOf(said, context)}</p>`;

export const notice = (code: NoticeCode, { words }: PageContext): Html =>
  html`<p class="note${isLoud(code) && " loud"}">${
    code === "closed" || code === "listOnly" || code === "paused" || code === "trouble"
      ? words.notices[code]
      : words.refusals[code]
  }</p>`;

const isLoud = (code: NoticeCode): boolean =>
  code === "trouble" || code === "guest-banned" || code.startsWith("storage-");
