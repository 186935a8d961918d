import type { PageContext } from "./context.ts";
import { type Html, html, trusted } from "./html.ts";
import { iconSheet } from "./icons.ts";
import { STYLE } from "./style.ts";

/** A whole page. */
export const document = (title: string, body: Html, { language }: PageContext): string =>
  html`<!doctype html><html lang="${language}" dir="ltr"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover"><meta name="color-scheme" content="light dark"><meta name="theme-color" content="#ffc629" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#560d29" media="(prefers-color-scheme: dark)"><link rel="icon" href="data:,"><style>${trusted(STYLE)}</style></head><body>${iconSheet()}${body}</body></html>`
    .markup;
