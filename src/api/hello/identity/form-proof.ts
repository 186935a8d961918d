import { isSameOrigin } from "../../guards/origin-guard.ts";

type Header = (name: string) => string | undefined;

/**
 * Whether a form was sent from our own page. Sign-in windows of phones may say nothing of where it
 * comes from, or `Origin: null`: there the pass in the form, which only our page could show to this
 * guest, proves it. Whoever says that it comes from elsewhere is believed.
 */
export const isOwnForm = (header: Header, hasOwnPass: boolean): boolean =>
  isSameOrigin(header) || (hasOwnPass && saysNothing(header));

export const saysNothing = (header: Header): boolean => {
  const site = header("sec-fetch-site");
  if (site === "same-site" || site === "cross-site") return false;
  const origin = header("origin");
  return origin === undefined || origin === "null";
};
