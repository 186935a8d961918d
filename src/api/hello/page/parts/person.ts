import type { Person } from "../../view/hello-view.ts";
import { clip, type Html, html } from "../markup/html.ts";
import { dot } from "../markup/icons.ts";

const NAME_LENGTH = 24;

/** A guest: the dot in his or her colour, and the name. */
export const person = ({ name, hue, isMe }: Person, you: string): Html =>
  html`<span class="who">${dot(hue)}<bdi>${isMe ? you : clip(name, NAME_LENGTH)}</bdi></span>`;
