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

/** Where the request came from; behind no proxy, so the socket knows. */
export const addressOf = (c: ApiContext): string => c.env?.incoming?.socket?.remoteAddress ?? "";

export const isLoopback = (address: string): boolean =>
  address === "" || address === "::1" || /^(::ffff:)?127\./.test(address);
