import { type Answer, NO_ANSWER, type Problem } from "./problem.ts";

export interface CallOptions {
  readonly body?: unknown;
  /** Sent as `Idempotency-Key`, so that a repeated call does the thing once. */
  readonly commandId?: string;
  readonly signal?: AbortSignal;
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A phone that left the Wi-Fi can wait for minutes before fetch gives up by itself. */
const GIVE_UP_AFTER_MS = 10_000;
/** What can be repeated need not be waited for so long: the guest wants to know. */
const REPEAT_AFTER_MS = 5_000;

/** Told to the window when a wish got no answer: the connection may be gone without a word. */
export const UNANSWERED = "unanswered";

const problemOf = async (response: Response): Promise<Problem> => {
  const unknown = { code: `http-${response.status}`, detail: "" };
  try {
    const body: Partial<Problem> = await response.json();
    return { ...unknown, ...body };
  } catch {
    return unknown;
  }
};

const headersFor = ({ body, commandId }: CallOptions): Record<string, string> => ({
  ...(body === undefined ? {} : { "content-type": "application/json" }),
  ...(commandId === undefined ? {} : { "idempotency-key": commandId }),
});

/** One question to the party. It never throws: no answer at all is the problem `network`. */
export const call = async <Value = unknown>(
  method: Method,
  path: string,
  options: CallOptions = {},
): Promise<Answer<Value>> => {
  const giveUp = new AbortController();
  const abort = () => giveUp.abort();
  const isRepeatable = options.commandId !== undefined;
  const timer = setTimeout(abort, isRepeatable ? REPEAT_AFTER_MS : GIVE_UP_AFTER_MS);
  options.signal?.addEventListener("abort", abort);
  try {
    const response = await fetch(`/api/v1${path}`, {
      method,
      headers: headersFor(options),
      body: options.body === undefined ? null : JSON.stringify(options.body),
      signal: giveUp.signal,
    });
    if (!response.ok) return { ok: false, problem: await problemOf(response) };
    const text = await response.text();
    return { ok: true, value: text === "" ? undefined : JSON.parse(text) };
  } catch {
    if (isRepeatable) dispatchEvent(new Event(UNANSWERED));
    return NO_ANSWER;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", abort);
  }
};
