import { call } from "../../../lib/net/call.ts";
import { callSurely } from "../../../lib/net/call-surely.ts";
import type { Answer } from "../../../lib/net/problem.ts";
import { signal } from "../../../lib/signals/signals.ts";
import { sayRefusal } from "../../../lib/toasts.ts";

/** Undefined until the party has said so. */
export const isHost = signal<boolean | undefined>(undefined);

const heeded = <Value>(answer: Answer<Value>): Answer<Value> => {
  // The session has run out: the page asks for the PIN and goes on where it was.
  if (!answer.ok && answer.problem.code === "host-only") isHost.value = false;
  return answer;
};

export const read = async <Value>(path: string, signal?: AbortSignal): Promise<Answer<Value>> =>
  heeded(await call<Value>("GET", path, signal ? { signal } : {}));

export const write = async <Value = unknown>(
  method: "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
): Promise<Answer<Value>> => heeded(await callSurely<Value>(method, path, body));

/** A write whose refusal is said in a toast. */
export const tryTo = async <Value = unknown>(
  method: "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
): Promise<Answer<Value>> => {
  const answer = await write<Value>(method, path, body);
  if (!answer.ok) sayRefusal(answer.problem);
  return answer;
};
