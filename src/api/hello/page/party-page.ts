import { LANGUAGES, type Language } from "../../../protocol/languages.ts";
import type { Said } from "../actions/said.ts";
import type { HelloView } from "../view/hello-view.ts";
import { type PageContext, pageUrl } from "./markup/context.ts";
import { document } from "./markup/document.ts";
import { type Html, html } from "./markup/html.ts";
import { addBar } from "./parts/add-bar.ts";
import { type Handover, handover } from "./parts/handover.ts";
import { message, messageOf, notice } from "./parts/message.ts";
import { queue } from "./parts/queue.ts";
import { stage } from "./parts/stage.ts";

/** Windows for signing in are slow, and many phones open one at once. */
const PAGE_BYTES_MAX = 30_000;
const AROUND_ROWS_BYTES = 700;

/** What plays and what waits. No field to type in: it may refresh itself. */
export const partyPage = (
  view: HelloView,
  said: Said | undefined,
  way: Handover,
  context: PageContext,
): string => {
  const rows = [...view.rows, ...view.ownLater];
  const isInRow = said !== undefined && rows.some(({ entryId }) => entryId === said.entryId);
  const bar = addBar(view.allowance, context);
  const title = said ? `${messageOf(said, context)} – ${view.partyName}` : view.partyName;
  const head = html`${stage(view, context)}<main${bar && html` class="room"`}>${
    said && !isInRow && message(said, context)
  }${view.notices.map((code) => notice(code, context))}`;
  const end = html`${handover(way, context)}${foot(context)}</main>${bar}`;
  const around = Buffer.byteLength(document(title, html`${head}${end}`, context));
  const waiting = queue(view, said, PAGE_BYTES_MAX - AROUND_ROWS_BYTES - around, context);
  return document(title, html`${head}${waiting}${end}`, context);
};

const foot = (context: PageContext): Html => {
  const { words, carry } = context;
  const toggled = { ...carry, isStill: !carry.isStill };
  return html`<div class="foot"><p>${!carry.isStill && words.updates.on} <a href="${pageUrl(
    carry,
  )}">${words.updates.now}</a> <a href="${pageUrl(toggled)}">${
    carry.isStill ? words.updates.start : words.updates.stop
  }</a></p><nav aria-label="${words.languages}">${LANGUAGES.map((language) =>
    languageLink(language, context),
  )}</nav></div>`;
};

/** "Deutsch", as its speakers call it. */
const ownName = (language: Language): string => {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const OWN_NAMES = Object.fromEntries(
  LANGUAGES.map((language) => [language, ownName(language)]),
) as Record<Language, string>;

const languageLink = (language: Language, { carry, language: current }: PageContext): Html =>
  html`<a href="${pageUrl({ ...carry, language })}" lang="${language}" hreflang="${language}"${
    language === current && html` aria-current="true"`
  }>${OWN_NAMES[language]}</a> `;
