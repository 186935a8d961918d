import { createLimitEach } from "./limit-each.ts";

/** New guests from one device at once, and how often one more. */
const RULE = { burst: 20, refillMs: 3 * 60_000 };

/** One phone is one guest, or a few; not five hundred votes. Counts a newcomer. */
export const createNewcomerLimit = (nowMs: () => number) => createLimitEach(RULE, nowMs);
