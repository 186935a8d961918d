import type { Problem as WireProblem } from "../../../src/protocol/rest.ts";

/** The part of a problem+json that the page uses; `network` means that no answer came. */
export type Problem = Pick<WireProblem, "code" | "detail" | "retryAfterSec" | "entryId">;

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const NO_ANSWER: Answer<never> = { ok: false, problem: { code: "network", detail: "" } };
