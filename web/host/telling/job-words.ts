import type { JobError } from "../../../src/protocol/jobs.ts";
import { words } from "./words/en.ts";

interface KindWords {
  readonly title: string;
  readonly about: string;
}
interface ErrorWords {
  readonly what: string;
  readonly todo?: string | undefined;
}

/** What the page knows words for; a plugin's work is called as it calls itself. */
const KINDS = new Map<string, KindWords>(Object.entries(words.kinds));
const ERRORS = new Map<string, ErrorWords>(Object.entries(words.errors));
const MESSAGES = new Map<string, string>(Object.entries(words.messages));
const LOOKING_INTO = "Looking into ";

/** What a kind of work is called. */
export const titleOf = ({
  kind,
  title,
}: {
  readonly kind: string;
  readonly title: string;
}): string => KINDS.get(kind)?.title ?? title;

/** What a kind of work does. */
export const aboutOf = ({
  kind,
  about,
}: {
  readonly kind: string;
  readonly about: string;
}): string => KINDS.get(kind)?.about || about;

/** "Is it music?" → "is-it-music" */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");

/** What the box says of its work, in the words of the page where there are some. */
export const messageInWords = (message: string): string =>
  message.startsWith(LOOKING_INTO)
    ? words.lookingInto(message.slice(LOOKING_INTO.length))
    : (MESSAGES.get(keyOf(message)) ?? message);

/** Why something failed, and what to do about it. */
export const errorInWords = ({ code, detail, todo }: JobError): ErrorWords =>
  ERRORS.get(code) ?? { what: detail, todo };
