import { createLimitEach } from "./limit-each.ts";

/** Faster than anybody chooses a name or taps a button for long. */
const RULE = { burst: 20, refillMs: 3000 };
export const TALK_AGAIN_SEC = 3;

/**
 * Names, colours, hashtags and skip votes are on every screen at once and cost a write: nobody may
 * change them a thousand times a second. Counts once more for a guest.
 */
export const createTalkLimit = (nowMs: () => number) => createLimitEach(RULE, nowMs);
