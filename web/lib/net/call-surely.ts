import { waitToRetry } from "./back-off.ts";
import { call } from "./call.ts";
import { newCommandId } from "./command-id.ts";
import type { Answer } from "./problem.ts";

interface Patience {
  /** `Infinity`: for as long as it takes. */
  readonly tries?: number;
  /** The first of them got no answer. */
  readonly onLost?: () => void;
}

const TRIES = 4;

/** A write that survives a hole in the Wi-Fi: repeated with the same command id. */
export const callSurely = async <Value = unknown>(
  method: "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
  { tries = TRIES, onLost }: Patience = {},
): Promise<Answer<Value>> => {
  const commandId = newCommandId();
  for (let attempt = 0; ; attempt++) {
    const answer = await call<Value>(method, path, { body, commandId });
    const isLost = !answer.ok && answer.problem.code === "network";
    if (!isLost || attempt + 1 >= tries) return answer;
    if (attempt === 0) onLost?.();
    await waitToRetry(attempt);
  }
};
