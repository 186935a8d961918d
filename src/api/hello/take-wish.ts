import { LANGUAGES } from "../../protocol/languages.ts";
import { type ApiContext, addressOf, headerOf, isLoopback } from "../context.ts";
import { TALK_AGAIN_SEC } from "../guards/talk-limit.ts";
import { problem } from "../problem.ts";
import { readBody } from "../read-body.ts";
import { fulfilWish } from "./actions/fulfil-wish.ts";
import { readWish, type Wish } from "./actions/read-wish.ts";
import { isDone, type Said, saidParams } from "./actions/said.ts";
import type { HelloParts } from "./hello-parts.ts";
import { type Caller, callerOf } from "./identity/caller.ts";
import { isOwnForm, saysNothing } from "./identity/form-proof.ts";
import { type Carry, pageUrl } from "./page/markup/context.ts";
import { seeOther } from "./see-other.ts";

const RATE_LIMITED_MS = 180_000;

/** Takes a button's wish, and sends on to a page that says what became of it. */
export const takeWish = async (c: ApiContext, parts: HelloParts): Promise<Response> => {
  const text = await readBody(c);
  if (text instanceof Response) return text;
  const form = new URLSearchParams(text);
  const header = (name: string): string | undefined => headerOf(c, name);
  const visitor = parts.visitorOf(header("cookie"));
  const token = parts.passes.open(form.get("pass") ?? undefined);
  const caller = callerOf(visitor, form.get("pass") ?? undefined, parts.passes);
  const isProven = isOwnForm(header, token === caller.token);
  if (!isProven && !saysNothing(header)) return problem("cross-site");
  const wish = isProven ? readWish(form) : undefined;
  const said = wish
    ? await fulfil(c, caller, wish, form, parts)
    : ({ code: "page-too-old" } as const);
  // Who could not have the song may want another one: back to the search.
  const typed = form.get("q");
  const isSearching = typed !== null && !isDone(said.code) && said.entryId === undefined;
  const carry = carryOf(form, caller, parts);
  const url = pageUrl(
    carry,
    { ...saidParams(said), ...(isSearching ? { q: typed.slice(0, 200) } : {}) },
    said.entryId === undefined ? undefined : `e-${said.entryId}`,
  );
  return seeOther(url, isProven ? caller.newCookie : undefined);
};

const fulfil = async (
  c: ApiContext,
  { guestId }: Caller,
  wish: Wish,
  form: URLSearchParams,
  { stage, mayJoin, mayTalk }: HelloParts,
): Promise<Said> => {
  const address = addressOf(c);
  const isNew = !stage.party.newest().guests.has(guestId);
  const nowMs = stage.environment.nowMs();
  if (isNew && !isLoopback(address) && !mayJoin(address))
    return { code: "rate-limited", againAtMs: nowMs + RATE_LIMITED_MS };
  if (wish.kind === "skip" && !mayTalk(guestId))
    return { code: "rate-limited", againAtMs: nowMs + 1000 * TALK_AGAIN_SEC };
  // Whoever is the host is a guest here.
  const sender = { guestId, isHost: false };
  return await fulfilWish(stage, sender, wish, {
    pageId: (form.get("page") ?? "").slice(0, 40),
    typed: (form.get("q") ?? "").slice(0, 200),
  });
};

const carryOf = (form: URLSearchParams, caller: Caller, { passes }: HelloParts): Carry => ({
  pass: caller.knownBy === "cookie" ? undefined : passes.seal(caller.token),
  language: LANGUAGES.find((language) => language === form.get("lang")),
  isStill: form.get("still") === "1",
});
