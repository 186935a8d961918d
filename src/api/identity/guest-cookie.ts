import { createHash, randomBytes } from "node:crypto";
import type { GuestId } from "../../domain/ids.ts";

const COOKIE = "rumpus_guest";
/** 128 random bits in base64url. */
const TOKEN = /(?:^|;\s*)rumpus_guest=([A-Za-z0-9_-]{22})(?:;|$)/;
const A_YEAR_SEC = 365 * 24 * 3600;
const REMEMBERED = 5000;

export interface Visitor {
  readonly guestId: GuestId;
  /** The secret; nobody but this guest's own browser may ever see it. */
  readonly token: string;
  /** The Set-Cookie line for somebody who came without. */
  readonly newCookie: string | undefined;
}

/**
 * Who a guest is: a secret of 128 random bits in a cookie. The party knows and shows only a hash
 * of it, so nobody can become somebody else, and looking around writes nothing to the disk.
 */
export const createVisitors = (): ((cookies: string | undefined) => Visitor) => {
  const known = new Map<string, Visitor>();

  const remember = (token: string): Visitor => {
    const visitor = { guestId: guestIdOf(token), token, newCookie: undefined };
    known.set(token, visitor);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? "");
    return visitor;
  };

  return (cookies) => {
    const token = cookies === undefined ? undefined : TOKEN.exec(cookies)?.[1];
    if (token !== undefined) return known.get(token) ?? remember(token);
    const fresh = randomBytes(16).toString("base64url");
    return visitorWith(fresh);
  };
};

/** The guest with this secret, who has to be given the cookie. */
export const visitorWith = (token: string): Visitor => ({
  guestId: guestIdOf(token),
  token,
  newCookie: `${COOKIE}=${token}; Path=/; Max-Age=${A_YEAR_SEC}; HttpOnly; SameSite=Lax`,
});

const guestIdOf = (token: string): GuestId =>
  createHash("sha256").update(token).digest("base64url").slice(0, 16) as GuestId;
