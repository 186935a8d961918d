import { createHash } from "node:crypto";
import type { Sender } from "../core/sender.ts";
import { type ApiContext, headerOf } from "./context.ts";

const KEY = /^[\x21-\x7e]{1,100}$/;

/**
 * Who sends a command, and by which key a second sending is known. The key counts together with
 * what was sent: the same key on another wish is another wish, and never answers for the first.
 */
export const senderOf = (c: ApiContext, body?: unknown): Sender => {
  const key = headerOf(c, "idempotency-key");
  const sender = { guestId: c.get("guestId"), isHost: c.get("isHost") };
  if (key === undefined || !KEY.test(key)) return sender;
  const wish = JSON.stringify([key, c.req.method, c.req.path, body ?? null]);
  return { ...sender, key: createHash("sha256").update(wish).digest("base64url").slice(0, 22) };
};
