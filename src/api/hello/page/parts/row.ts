import type { Said } from "../../actions/said.ts";
import type { HelloView, Row } from "../../view/hello-view.ts";
import type { PageContext } from "../markup/context.ts";
import { clip, type Html, html } from "../markup/html.ts";
import { icon } from "../markup/icons.ts";
import { smallCover } from "./cover.ts";
import { rowMessage } from "./message.ts";
import { person } from "./person.ts";

const TITLE_LENGTH = 70;
const ARTIST_LENGTH = 45;
/** A window for signing in has few connections, and the box has other guests. */
const PICTURES = 6;

/** A waiting song. `said`: what became of the last tap, if that was here. */
export const queueRow = (
  row: Row,
  mayVote: HelloView["mayVote"],
  said: Said | undefined,
  context: PageContext,
): Html => {
  const { place, entryId, track, by } = row;
  const own = by?.isMe === true;
  const coverId = place <= PICTURES ? track.coverId : undefined;
  return html`<li class="row${own && " own"}" id="e-${entryId}">${smallCover(
    coverId,
    place,
  )}<div class="words"><h3 id="t${place}" dir="auto">${clip(
    track.title,
    TITLE_LENGTH,
  )}</h3><p dir="auto">${clip(track.artist, ARTIST_LENGTH)}</p>${
    said && rowMessage(said, context)
  }<p class="meta">${by && person(by, context.words.you)}<span>${whenOf(row, context)}</span>${
    own &&
    html`<button class="drop" name="withdraw" value="${entryId}" aria-describedby="t${place}">${context.words.takeBack}</button>`
  }</p></div>${votes(row, mayVote, context)}</li>`;
};

const whenOf = ({ place, waitMs, track }: Row, { words, times }: PageContext): string => {
  if (track.isPending) return words.fetching;
  if (waitMs === undefined) return "";
  return place === 1 ? words.soon : words.waits(times.span(waitMs));
};

const votes = (row: Row, mayVote: HelloView["mayVote"], { words }: PageContext): Html => {
  const score = html`<b><span class="h">${words.points} </span>${row.score}</b>`;
  const button = (name: "up" | "down", value: 1 | -1): Html => {
    const isMine = row.vote === value;
    const said = html`<span>${words[name]}</span>`;
    return html`<button class="vote" name="${isMine ? "back" : name}" value="${row.entryId}" aria-pressed="${String(
      isMine,
    )}" aria-describedby="t${row.place}">${
      name === "up" ? html`${icon("up")}${said}` : html`${said}${icon("down")}`
    }</button>`;
  };
  if (!mayVote.up) return html`<div class="votes only">${score}</div>`;
  return html`<div class="votes">${button("up", 1)}${score}${mayVote.down && button("down", -1)}</div>`;
};
