import type { Said } from "../../actions/said.ts";
import type { HelloView, Row } from "../../view/hello-view.ts";
import { type PageContext, wishFields } from "../markup/context.ts";
import { type Html, html } from "../markup/html.ts";
import { queueRow } from "./row.ts";

/** What waits, as much of it as `bytesMax` takes: titles can be long, and four bytes a letter. */
export const queue = (
  view: HelloView,
  said: Said | undefined,
  bytesMax: number,
  context: PageContext,
): Html => {
  const { words } = context;
  const shown = fitting(view, said, bytesMax, context);
  const later = view.queueLength - shown.length;
  return html`<div class="head"><h2>${words.next}</h2>${
    view.queueLength > 0 && html`<p>${words.songs(view.queueLength)}</p>`
  }</div>${
    shown.length === 0
      ? html`<p class="empty">${words.empty}</p>`
      : html`<form method="post" action="/hello">${wishFields(context)}<ol>${shown}</ol>${
          later > 0 && html`<p class="empty">${words.moreSongs(later)}</p>`
        }</form>`
  }`;
};

/** As many rows as the page may carry; own ones count among the first. */
const fitting = (
  { rows, ownLater, mayVote }: HelloView,
  said: Said | undefined,
  bytesMax: number,
  context: PageContext,
): readonly Html[] => {
  const of = (row: Row): Html =>
    queueRow(row, mayVote, said?.entryId === row.entryId ? said : undefined, context);
  const own = ownLater.map(of);
  let bytes = own.reduce((sum, { markup }) => sum + Buffer.byteLength(markup), 0);
  const first: Html[] = [];
  for (const row of rows) {
    const next = of(row);
    bytes += Buffer.byteLength(next.markup);
    if (bytes > bytesMax) break;
    first.push(next);
  }
  return [...first, ...own];
};
