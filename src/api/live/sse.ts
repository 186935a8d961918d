import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { GuestId } from "../../domain/ids.ts";
import { type ApiContext, addressOf, headerOf, isLoopback, isScreen } from "../context.ts";
import type { HostSessions } from "../identity/host-sessions.ts";
import { problem } from "../problem.ts";
import type { Hub, Listener } from "./hub.ts";

/** A page that has this much unread does not keep up; it comes back with Last-Event-ID. */
const UNREAD_MAX = 1 << 20;

const HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-store",
  "X-Accel-Buffering": "no",
  "X-Content-Type-Options": "nosniff",
};

/**
 * `GET /events`: an endless answer, written to the socket without chunk framing (the connection is
 * this answer's alone), so that an event costs one write a listener.
 */
export const createEventStream =
  (hub: Hub, sessions: HostSessions, isGuest: (guestId: GuestId) => boolean) =>
  (c: ApiContext): Response => {
    const personOf = (guestId: GuestId, address: string): GuestId =>
      isGuest(guestId) ? guestId : (`at ${address}` as GuestId);
    if (c.req.method === "HEAD") return new Response(null, { headers: HEADERS });
    const { outgoing } = c.env;
    const guestId = c.get("guestId");
    const cookies = headerOf(c, "cookie");
    const address = addressOf(c);
    const listener: Listener = {
      guestId,
      countsAs: isScreen(c) ? undefined : personOf(guestId, address),
      isHost: () => sessions.isHost(cookies),
      address,
      send: (chunk) => {
        if (outgoing.destroyed || outgoing.writableLength > UNREAD_MAX) return false;
        outgoing.write(chunk);
        return true;
      },
      close: () => outgoing.destroy(),
    };
    const newCookie = c.get("newCookie");
    outgoing.shouldKeepAlive = false;
    outgoing.useChunkedEncodingByDefault = false;
    outgoing.statusCode = 200;
    for (const [name, value] of Object.entries(HEADERS)) outgoing.setHeader(name, value);
    if (newCookie !== undefined) outgoing.setHeader("Set-Cookie", newCookie);
    if (!hub.add(listener, lastEventId(c), isLoopback(address))) {
      for (const name of outgoing.getHeaderNames()) outgoing.removeHeader(name);
      return problem("too-many-listeners", { retryAfterSec: 30 });
    }
    outgoing.on("close", () => hub.remove(listener));
    return RESPONSE_ALREADY_SENT;
  };

/** The page's own reconnects send the header; a page that starts over may send the query. */
const lastEventId = (c: ApiContext): number | undefined => {
  const text = headerOf(c, "last-event-id") ?? c.req.query("lastEventId");
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
};
