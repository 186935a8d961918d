import type { Refusal } from "../../../domain/refusal.ts";
import type { Track } from "../../../domain/track.ts";
import { refusedCode, type Said } from "../actions/said.ts";
import type { Allowance } from "../view/allowance.ts";
import type { Found, FoundSong } from "../view/find-songs.ts";
import { lookFields, type PageContext, pageUrl, wishFields } from "./markup/context.ts";
import { document } from "./markup/document.ts";
import { clip, type Html, html } from "./markup/html.ts";
import { icon } from "./markup/icons.ts";
import { allowanceText } from "./parts/add-bar.ts";
import { smallCover } from "./parts/cover.ts";
import { message, messageOf } from "./parts/message.ts";
import { clock } from "./parts/stage.ts";

const TITLE_LENGTH = 70;
const ARTIST_LENGTH = 45;
const PICTURES = 6;

export interface Search {
  readonly typed: string;
  readonly found: Found;
  readonly allowance: Allowance;
}

/** What stands in the way of every song is said once, not in each row. */
const OF_THE_GUEST: readonly string[] = [
  "too-many-requests",
  "too-many-waiting",
  "queue-full",
  "requests-closed",
  "guest-muted",
  "guest-banned",
];

/** Finds songs to ask for. It never refreshes itself: somebody may be typing. */
export const searchPage = (
  search: Search,
  said: Said | undefined,
  context: PageContext,
): string => {
  const { words, carry } = context;
  const { typed, found } = search;
  const title = said ? `${messageOf(said, context)} – ${words.add}` : words.add;
  const more = pageUrl(carry, { q: typed, after: found.nextCursor ?? "" });
  return document(
    title,
    html`${head(search, context)}<main>${said && message(said, context)}${
      !said && barrier(found, context)
    }${found.songs.length > 0 && html`<div class="head"><h2>${words[found.how]}</h2></div>`}${results(search, context)}${
      found.nextCursor !== undefined && html`<a class="btn quiet" href="${more}">${words.more}</a>`
    }</main>`,
    context,
  );
};

const head = ({ typed, allowance }: Search, context: PageContext): Html => {
  const { words, carry } = context;
  const isOut = allowance.kind === "some" && allowance.left < 1;
  const hint = isOut ? undefined : allowanceText(allowance, context, true);
  return html`<header class="stage"><div class="in"><div class="mast"><h1>${words.add}</h1><a href="${pageUrl(
    carry,
  )}">${words.toQueue}</a></div>${field(typed, context)}${
    hint !== undefined && html`<p class="soft left">${hint}</p>`
  }</div></header>`;
};

const field = (typed: string, context: PageContext): Html => {
  const { words } = context;
  return html`<form action="/hello" role="search">${lookFields(
    context,
  )}<label class="seek" for="q">${words.searchLabel}</label><div class="find"><input id="q" name="q" type="search" value="${typed}" maxlength="200" autocomplete="off" autocapitalize="off" dir="auto"${
    typed === "" && html` autofocus`
  }><button class="btn">${icon("search")}${words.search}</button></div></form>`;
};

const barrier = ({ songs }: Found, context: PageContext): Html | undefined => {
  const why = songs.find(({ whyNot }) => whyNot && OF_THE_GUEST.includes(whyNot.code))?.whyNot;
  return why && html`<p class="note">${messageOf(asSaid(why), context)}</p>`;
};

const asSaid = ({ code, retryAtMs, entryId }: Refusal): Said => ({
  code: refusedCode(code),
  againAtMs: retryAtMs,
  entryId,
});

const results = ({ typed, found }: Search, context: PageContext): Html =>
  found.songs.length === 0
    ? html`<p class="empty">${context.words.nothingFound}</p>`
    : html`<form method="post" action="/hello">${wishFields(context, {
        q: typed,
      })}<ol>${found.songs.map((song, index) => songRow(song, index + 1, context))}</ol></form>`;

const songRow = ({ track, whyNot }: FoundSong, place: number, context: PageContext): Html => {
  const { trackId, title, artist } = track;
  const coverId = place <= PICTURES ? track.coverId : undefined;
  return html`<li class="row">${smallCover(coverId, place)}<div class="words"><h3 id="t${place}" dir="auto">${clip(
    title,
    TITLE_LENGTH,
  )}</h3><p dir="auto">${clip(artist, ARTIST_LENGTH)}</p><p class="meta">${
    whyNot ? reason(whyNot, track, context) : length(track)
  }</p></div>${
    !whyNot &&
    html`<button class="btn" name="ask" value="${trackId}" aria-describedby="t${place}">${context.words.ask}</button>`
  }</li>`;
};

const length = ({ durationMs }: Track): string => (durationMs > 0 ? clock(durationMs) : "");

const reason = (whyNot: Refusal, track: Track, context: PageContext): Html | string => {
  const { code, entryId } = whyNot;
  if (OF_THE_GUEST.includes(code)) return length(track);
  if (code !== "already-queued" || entryId === undefined) return messageOf(asSaid(whyNot), context);
  const href = pageUrl(context.carry, {}, `e-${entryId}`);
  return html`<a class="there" href="${href}">${context.words.inQueue}</a>`;
};
