import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Outcome } from "../core/party/outcome.ts";
import { type ApiContext, takes } from "./context.ts";
import { problem, refusalProblem } from "./problem.ts";

export type Answered = Response | Promise<Response>;

const compress = promisify(gzip);
/** What fits into one packet gains nothing. */
const COMPRESS_FROM = 1_400;
/** A queue of two hundred becomes a sixth within a millisecond of another thread; higher levels gain little. */
const LEVEL = 1;

/** JSON that nobody keeps, with the guest's cookie if it is a new one; large ones are compressed. */
export const jsonText = (c: ApiContext, text: string, status = 200): Answered => {
  const headers: Record<string, string> = {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  };
  const cookie = c.get("newCookie");
  if (cookie !== undefined) headers["Set-Cookie"] = cookie;
  if (text.length < COMPRESS_FROM) return new Response(text, { status, headers });
  headers["Vary"] = "Accept-Encoding";
  if (!takes(c, "gzip")) return new Response(text, { status, headers });
  headers["Content-Encoding"] = "gzip";
  return compress(text, { level: LEVEL }).then((body) => new Response(body, { status, headers }));
};

export const json = (c: ApiContext, value: unknown, status = 200): Answered =>
  jsonText(c, JSON.stringify(value), status);

/** 204, for what has nothing to say. */
export const noContent = (c: ApiContext): Response => {
  const cookie = c.get("newCookie");
  return new Response(null, {
    status: 204,
    headers: { "Cache-Control": "no-store", ...(cookie ? { "Set-Cookie": cookie } : {}) },
  });
};

/** Answers a command: what it led to, or the problem. */
export const answerOutcome = <Answer>(
  c: ApiContext,
  outcome: Outcome<Answer>,
  nowMs: number,
  show: (answer: Answer) => Answered,
): Answered => {
  if (outcome.ok) return show(outcome.answer);
  const response =
    "storage" in outcome
      ? problem(outcome.storage, { retryAfterSec: 5 })
      : refusalProblem(outcome.refusal, nowMs);
  const cookie = c.get("newCookie");
  if (cookie !== undefined) response.headers.set("Set-Cookie", cookie);
  return response;
};
