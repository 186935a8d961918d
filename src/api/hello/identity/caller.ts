import type { Visitor } from "../../identity/guest-cookie.ts";
import { visitorWith } from "../../identity/guest-cookie.ts";
import type { Passes } from "./passes.ts";

/** Who asks for the simple page, and how we know. */
export interface Caller extends Visitor {
  /** `cookie`: this browser keeps cookies; `pass`: it gave the pass back; `none`: it is new. */
  readonly knownBy: "cookie" | "pass" | "none";
}

/** The cookie counts; where there is none, the pass that our page gave out. */
export const callerOf = (visitor: Visitor, pass: string | undefined, passes: Passes): Caller => {
  if (visitor.newCookie === undefined) return { ...visitor, knownBy: "cookie" };
  const token = passes.open(pass);
  // The cookie is offered again: some windows keep one only after a tap.
  if (token !== undefined) return { ...visitorWith(token), knownBy: "pass" };
  return { ...visitor, knownBy: "none" };
};
