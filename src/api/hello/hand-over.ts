import type { GuestId } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";
import { type ApiContext, addressOf, headerOf } from "../context.ts";
import { visitorWith } from "../identity/guest-cookie.ts";
import { saidParams } from "./actions/said.ts";
import type { HelloParts } from "./hello-parts.ts";
import { callerOf } from "./identity/caller.ts";
import { seeOther } from "./see-other.ts";

const SLOW_DOWN_MS = 60_000;

/** Makes this browser the guest whose code it brings, unless it has songs of its own to lose. */
export const handOver = (c: ApiContext, code: string, parts: HelloParts): Response => {
  // A look ahead, as messengers and address bars do, must not use the code up.
  if (c.req.method === "HEAD" || /prefetch/.test(headerOf(c, "sec-purpose") ?? "")) {
    return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
  }
  const { stage, codes, passes, visitorOf } = parts;
  const party = stage.party.newest();
  const visitor = visitorOf(headerOf(c, "cookie"));
  const leaver = codes.look(code, addressOf(c));
  if (typeof leaver === "string") {
    // A code that has done its work is opened again by every reload.
    if (leaver === "unknown" && party.guests.has(visitor.guestId)) return seeOther("/");
    const againAtMs = stage.environment.nowMs() + SLOW_DOWN_MS;
    const said =
      leaver === "unknown"
        ? ({ code: "code-unknown" } as const)
        : ({ code: "rate-limited", againAtMs } as const);
    return seeOther(`/hello?${new URLSearchParams(saidParams(said))}`, visitor.newCookie);
  }
  if (leaver.guestId === visitor.guestId || hasAsked(party, visitor.guestId)) return seeOther("/");
  codes.use(code);
  const pass = passes.seal(leaver.token);
  return seeOther(`/in/done?pass=${pass}`, visitorWith(leaver.token).newCookie);
};

/** The next step: only now we see whether this browser keeps cookies. */
export const handedOver = (c: ApiContext, { passes, visitorOf }: HelloParts): Response => {
  const pass = c.req.query("pass");
  const { knownBy } = callerOf(visitorOf(headerOf(c, "cookie")), pass, passes);
  if (knownBy !== "pass" || pass === undefined) return seeOther("/");
  return seeOther(
    `/hello?${new URLSearchParams({ pass, ...saidParams({ code: "keeps-nothing" }) })}`,
  );
};

const hasAsked = ({ guests, queue }: Party, guestId: GuestId): boolean => {
  const guest = guests.get(guestId);
  if (!guest) return false;
  const isWaiting = queue.some(({ requestedBy }) => requestedBy === guestId);
  return isWaiting || guest.requests !== undefined || guest.lastTurnPlay > 0;
};
