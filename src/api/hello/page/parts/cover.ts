import { type Html, html } from "../markup/html.ts";

/** Printed for songs without a picture: bunting, as on our sign. */
const ART = html`<svg viewBox="0 0 64 64" aria-hidden="true"><path fill="#e3284f" d="M0 0h64v64H0z"/><path fill="#ffc629" d="M32 64 0 40V22zM32 64 12 0h14zM32 64 38 0h14zM32 64l32-42v18z"/><circle cx="32" cy="64" r="21" fill="#2b0d18"/></svg>`;

/** The cover of what plays. */
export const bigCover = (coverId: string | undefined): Html =>
  html`<div class="print"><div class="cover">${
    coverId === undefined ? ART : image(coverId, 256, 128, false)
  }</div></div>`;

/** The cover of a song in a list; where there is none, its place. */
export const smallCover = (coverId: string | undefined, place: number): Html =>
  coverId === undefined
    ? html`<div class="cover place">${place}</div>`
    : html`<div class="cover">${image(coverId, 64, 52, true)}</div>`;

const image = (coverId: string, size: number, shown: number, isLazy: boolean): Html =>
  html`<img src="/api/v1/covers/${coverId}?size=${size}" alt="" width="${shown}" height="${shown}"${isLazy && html` loading="lazy"`}>`;
