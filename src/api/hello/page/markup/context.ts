import type { Language } from "../../../../protocol/languages.ts";
import type { Words } from "../../words/en.ts";
import { type Html, html } from "./html.ts";
import type { Times } from "./plurals.ts";

/** What the address of every page that follows has to carry on. */
export interface Carry {
  /** For a browser of which we do not know yet that it keeps cookies. */
  readonly pass: string | undefined;
  readonly language: Language | undefined;
  /** Somebody does not want the page to refresh itself. */
  readonly isStill: boolean;
}

/** What all parts of a page need. */
export interface PageContext {
  readonly language: Language;
  readonly words: Words;
  readonly times: Times;
  readonly nowMs: number;
  readonly carry: Carry;
  /** Proves that a form comes from this page, and whose it is. */
  readonly pass: string;
  /** A new one for every page. */
  readonly pageId: string;
}

const paramsOf = ({ pass, language, isStill }: Carry): Record<string, string> => ({
  ...(pass === undefined ? {} : { pass }),
  ...(language === undefined ? {} : { lang: language }),
  ...(isStill ? { still: "1" } : {}),
});

/** The address of a page of ours. */
export const pageUrl = (
  carry: Carry,
  params: Readonly<Record<string, string>> = {},
  fragment?: string,
): string => {
  const query = new URLSearchParams({ ...paramsOf(carry), ...params }).toString();
  const hash = fragment === undefined ? "" : `#${encodeURIComponent(fragment)}`;
  return `/hello${query === "" ? "" : `?${query}`}${hash}`;
};

const hidden = (params: Readonly<Record<string, string>>): readonly Html[] =>
  Object.entries(params).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );

/** The fields that every form with buttons sends along. */
export const wishFields = (
  { carry, pass, pageId }: PageContext,
  more: Readonly<Record<string, string>> = {},
): readonly Html[] => hidden({ ...paramsOf(carry), pass, page: pageId, ...more });

/** The fields of a form that only looks. */
export const lookFields = ({ carry }: PageContext): readonly Html[] => hidden(paramsOf(carry));
