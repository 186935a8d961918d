import type { HelloView, Now } from "../../view/hello-view.ts";
import { type PageContext, wishFields } from "../markup/context.ts";
import { clip, type Html, html } from "../markup/html.ts";
import { icon } from "../markup/icons.ts";
import { bigCover } from "./cover.ts";
import { person } from "./person.ts";

const TITLE_LENGTH = 90;
const ARTIST_LENGTH = 60;

/** What plays, under the awning. */
export const stage = (view: HelloView, context: PageContext): Html => {
  const { words } = context;
  return html`<header class="stage"><div class="in"><div class="mast"><div><h1 dir="auto">${view.partyName}</h1><p>${words.people(
    view.people,
  )}</p></div><a href="#full">${words.fullPage}</a></div>${
    view.now ? song(view.now, view, context) : quiet(context)
  }</div></header>`;
};

const quiet = ({ words }: PageContext): Html =>
  html`<p class="title">${words.quiet}</p><p class="artist">${words.quietMore}</p>`;

const song = (now: Now, { mayVote }: HelloView, context: PageContext): Html => {
  const { words } = context;
  const { title, artist, coverId } = now.track;
  return html`<div class="song">${bigCover(coverId)}<div class="side"><h2 class="label">${
    now.isPaused ? words.paused : words.nowPlaying
  }</h2>${
    now.by
      ? html`<p class="soft">${words.askedBy}</p>${person(now.by, words.you)}`
      : html`<p class="soft">${words.byJukebox}</p>`
  }${mayVote.up && skipButton(now, context)}</div></div><p class="title" dir="auto">${clip(
    title,
    TITLE_LENGTH,
  )}</p><p class="artist" dir="auto">${clip(artist, ARTIST_LENGTH)}</p>${progress(now)}`;
};

const skipButton = (now: Now, context: PageContext): Html => {
  const { words } = context;
  const { hasSkipVote, skipVotes, skipVotesNeeded } = now;
  return html`<form method="post" action="/hello">${wishFields(
    context,
  )}<button class="skip" name="skip" value="${hasSkipVote ? "0" : "1"}" aria-pressed="${String(
    hasSkipVote,
  )}">${icon("skip")}<span><b>${
    hasSkipVote ? words.skipMine : words.skip
  }</b><small>${words.skipVotes(skipVotes, skipVotesNeeded)}</small></span></button></form>`;
};

/** Moves without a script, from where the song is to its end. */
const progress = ({ track, positionMs, isPaused }: Now): Html | undefined => {
  const { durationMs } = track;
  if (durationMs <= 0) return undefined;
  const percent = ((100 * positionMs) / durationMs).toFixed(1);
  const leftSec = ((durationMs - positionMs) / 1000).toFixed(1);
  const moving = html`<animate attributeName="width" from="${percent}%" to="100%" dur="${leftSec}s" fill="freeze"/>`;
  return html`<svg class="line" aria-hidden="true"><rect width="${percent}%" height="10" rx="5">${
    !isPaused && moving
  }</rect></svg><p class="times"><span>${clock(positionMs)}</span><span>${clock(durationMs)}</span></p>`;
};

/** 187000 → "3:07". */
export const clock = (ms: number): string => {
  const sec = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(sec / 60)}:${String(sec % 60).padStart(2, "0")}`;
};
