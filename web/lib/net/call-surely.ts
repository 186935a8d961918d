import { waitToRetry } from "./back-off.ts";
import { call } from "./call.ts";
import { newCommandId } from "./command-id.ts";
import type { Answer } from "./problem.ts";

const TRIES = 4;

/** A write that survives a short hole in the Wi-Fi: repeated with the same command id. */
export const callSurely = async <Value = unknown>(
  method: "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
): Promise<Answer<Value>> => {
  const commandId = newCommandId();
  for (let attempt = 0; ; attempt++) {
    const answer = await call<Value>(method, path, { body, commandId });
    const isLost = !answer.ok && answer.problem.code === "network";
    if (!isLost || attempt + 1 >= TRIES) return answer;
    await waitToRetry(attempt);
  }
};
