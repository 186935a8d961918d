import type { Outcome } from "../core/party/outcome.ts";
import type { ApiContext } from "./context.ts";
import { problem, refusalProblem } from "./problem.ts";

/** JSON that nobody keeps, with the guest's cookie if it is a new one. */
export const jsonText = (c: ApiContext, text: string, status = 200): Response => {
  const headers: Record<string, string> = {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  };
  const cookie = c.get("newCookie");
  if (cookie !== undefined) headers["Set-Cookie"] = cookie;
  return new Response(text, { status, headers });
};

export const json = (c: ApiContext, value: unknown, status = 200): Response =>
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
  show: (answer: Answer) => Response,
): Response => {
  if (outcome.ok) return show(outcome.answer);
  const response =
    "storage" in outcome
      ? problem(outcome.storage, { retryAfterSec: 5 })
      : refusalProblem(outcome.refusal, nowMs);
  const cookie = c.get("newCookie");
  if (cookie !== undefined) response.headers.set("Set-Cookie", cookie);
  return response;
};
