import { type Html, html } from "./html.ts";

/** Drawn for Rumpus on a 24 × 24 grid with round strokes. */
const PATHS = {
  up: html`<path d="M5 15.5l7-7 7 7"/>`,
  down: html`<path d="M5 8.5l7 7 7-7"/>`,
  plus: html`<path d="M12 5v14M5 12h14"/>`,
  search: html`<path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20"/>`,
  skip: html`<path d="M6 6v12l9-6zM18.5 6v12"/>`,
};

type IconName = keyof typeof PATHS;

/** Once a page; every icon points into it. */
export const iconSheet = (): Html =>
  html`<svg width="0" height="0" class="h" aria-hidden="true">${Object.entries(PATHS).map(
    ([name, path]) => html`<symbol id="i-${name}" viewBox="0 0 24 24">${path}</symbol>`,
  )}</svg>`;

/** Always beside or over words that say the same. Empty for who listens: there is no text in it. */
export const icon = (name: IconName): Html =>
  // Without "xlink:" old WebKit shows nothing.
  html`<svg class="i"><use xlink:href="#i-${name}"/></svg>`;

/** The colour of a guest. */
export const dot = (hue: number): Html =>
  html`<svg class="d"><rect width="10" height="10" rx="5" fill="hsl(${hue},70%,50%)"/></svg>`;
