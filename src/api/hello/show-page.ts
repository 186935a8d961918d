import { LANGUAGES } from "../../protocol/languages.ts";
import { type ApiContext, headerOf } from "../context.ts";
import { wishedLanguage } from "../identity/wished-language.ts";
import { readSaid } from "./actions/said.ts";
import { WORDS } from "./all-words.ts";
import type { HelloParts } from "./hello-parts.ts";
import { type Caller, callerOf } from "./identity/caller.ts";
import { ownOrigin } from "./identity/own-origin.ts";
import { type Carry, type PageContext, pageUrl } from "./page/markup/context.ts";
import { type Times, timesIn } from "./page/markup/plurals.ts";
import { POLICY } from "./page/markup/style.ts";
import { systemOf } from "./page/parts/handover.ts";
import { partyPage } from "./page/party-page.ts";
import { searchPage } from "./page/search-page.ts";
import { allowanceOf } from "./view/allowance.ts";
import { findSongs } from "./view/find-songs.ts";
import { type HelloView, helloView } from "./view/hello-view.ts";

const REFRESH_SEC = { least: 8, most: 30 };
const TIMES = Object.fromEntries(
  LANGUAGES.map((language) => [language, timesIn(language)]),
) as Readonly<Record<(typeof LANGUAGES)[number], Times>>;

/** Answers the page: what plays and waits, or with `q` the search. */
export const showPage = async (c: ApiContext, parts: HelloParts): Promise<Response> => {
  const { stage, codes } = parts;
  const caller = whoLooks(c, parts);
  const { guestId } = caller;
  const isKnown = stage.party.newest().guests.has(guestId);
  if (isKnown) stage.presence.seen(guestId);
  const { cookie, ...context } = contextOf(c, caller, parts);
  const cookies = [caller.newCookie, cookie];
  const said = readSaid((name) => c.req.query(name));
  const typed = c.req.query("q")?.slice(0, 200).trim();
  if (typed !== undefined) {
    const found = await findSongs(stage, guestId, typed, c.req.query("after")?.slice(0, 200));
    const allowance = allowanceOf(stage.party.known(), guestId, context.nowMs);
    return page(searchPage({ typed, found, allowance }, said, context), cookies);
  }
  const view = helloView(stage, guestId);
  const way = {
    origin: ownOrigin(c),
    // Who has done nothing yet has nothing to take along.
    code: isKnown ? codes.show(caller) : undefined,
    system: systemOf(headerOf(c, "user-agent") ?? ""),
  };
  return page(partyPage(view, said, way, context), cookies, refresh(view, context.carry));
};

/** A link from elsewhere must not make somebody another guest. */
const whoLooks = (c: ApiContext, { visitorOf, passes }: HelloParts): Caller => {
  const isFromElsewhere = headerOf(c, "sec-fetch-site") === "cross-site";
  const pass = isFromElsewhere ? undefined : c.req.query("pass");
  return callerOf(visitorOf(headerOf(c, "cookie")), pass, passes);
};

const contextOf = (
  c: ApiContext,
  caller: Caller,
  { stage, passes }: HelloParts,
): PageContext & { readonly cookie: string | undefined } => {
  const { language, cookie } = wishedLanguage(c);
  const pass = passes.seal(caller.token);
  const isChosen = cookie !== undefined && caller.knownBy !== "cookie";
  return {
    language,
    words: WORDS[language],
    times: TIMES[language],
    nowMs: stage.environment.nowMs(),
    pass,
    pageId: stage.environment.newId(),
    carry: {
      pass: caller.knownBy === "cookie" ? undefined : pass,
      language: isChosen ? language : undefined,
      isStill: c.req.query("still") === "1",
    },
    cookie,
  };
};

/** When the song is over, or sooner; not on a page on which somebody may be typing, or who minds. */
const refresh = ({ now }: HelloView, carry: Carry): Record<string, string> => {
  if (carry.isStill) return {};
  const leftSec = now ? Math.ceil((now.track.durationMs - now.positionMs) / 1000) + 1 : 0;
  const isSoon = leftSec >= REFRESH_SEC.least && leftSec < REFRESH_SEC.most;
  const afterSec = isSoon ? leftSec : REFRESH_SEC.most;
  return { Refresh: `${afterSec}; url=${pageUrl(carry)}` };
};

const page = (
  text: string,
  cookies: readonly (string | undefined)[],
  more: Readonly<Record<string, string>> = {},
): Response => {
  const response = new Response(text, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Security-Policy": POLICY,
      "X-Content-Type-Options": "nosniff",
      // With "no-referrer" browsers send "Origin: null" with our own forms.
      "Referrer-Policy": "same-origin",
      "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
      ...more,
    },
  });
  for (const cookie of cookies)
    if (cookie !== undefined) response.headers.append("Set-Cookie", cookie);
  return response;
};
