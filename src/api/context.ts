import { IncomingMessage } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { GuestId } from "../domain/ids.ts";

/** What every handler finds in its context. */
export interface ApiEnv {
  readonly Bindings: HttpBindings;
  readonly Variables: {
    readonly guestId: GuestId;
    readonly isHost: boolean;
    /** Set when the guest came without a cookie: the answer brings one. */
    readonly newCookie: string | undefined;
  };
}

export type ApiContext = Context<ApiEnv>;

/** Node's own request; none where a test calls the app without a socket. */
export const incomingOf = (c: ApiContext): IncomingMessage | undefined => {
  const incoming: unknown = c.env?.incoming;
  return incoming instanceof IncomingMessage ? incoming : undefined;
};

/**
 * A header by its name in lower case. Node has parsed them already; to ask Hono would build
 * a web `Headers` object first, which costs as much as all the rest of a vote.
 */
export const headerOf = (c: ApiContext, name: string): string | undefined => {
  const incoming = incomingOf(c);
  if (!incoming) return c.req.header(name);
  const value = incoming.headers[name];
  return typeof value === "string" ? value : value?.[0];
};

/** Where the request came from; behind no proxy, so the socket knows. */
export const addressOf = (c: ApiContext): string => c.env?.incoming?.socket?.remoteAddress ?? "";

export const isLoopback = (address: string): boolean =>
  address === "" || address === "::1" || /^(::ffff:)?127\./.test(address);

/** The address of one phone; "" for one that many can share. */
export const deviceOf = (c: ApiContext): string => {
  const address = addressOf(c);
  return isLoopback(address) ? "" : address;
};

/** `?as=screen`: a page for everybody to look at; it belongs to no guest and counts as none. */
export const isScreen = (c: ApiContext): boolean => c.req.query("as") === "screen";

const ENCODINGS = { br: /\bbr\b/, gzip: /\bgzip\b/ } as const;

/** Can the browser read what is compressed so? */
export const takes = (c: ApiContext, encoding: keyof typeof ENCODINGS): boolean =>
  ENCODINGS[encoding].test(headerOf(c, "accept-encoding") ?? "");
