import type { Sender } from "../../core/sender.ts";
import { type ApiContext, headerOf } from "../context.ts";

const KEY = /^[\x21-\x7e]{1,100}$/;

/** Who sends a command, and by which key a second sending is known. */
export const senderOf = (c: ApiContext): Sender => {
  const key = headerOf(c, "idempotency-key");
  const sender = { guestId: c.get("guestId"), isHost: c.get("isHost") };
  return key !== undefined && KEY.test(key) ? { ...sender, key } : sender;
};
