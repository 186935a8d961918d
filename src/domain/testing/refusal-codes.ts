import type { RefusalCode } from "../refusal.ts";

/** Every code there is; does not compile when one is missing. */
const CODES: Readonly<Record<RefusalCode, true>> = {
  "no-such-entry": true,
  "no-such-track": true,
  "not-yours": true,
  "host-only": true,
  "voting-off": true,
  "downvotes-off": true,
  "requests-closed": true,
  "not-on-list": true,
  "already-queued": true,
  "played-recently": true,
  "not-new": true,
  "forbidden-word": true,
  "track-too-long": true,
  "queue-full": true,
  "too-many-waiting": true,
  "too-many-requests": true,
  "too-many-votes": true,
  "nothing-playing": true,
  "nothing-to-play": true,
  "no-previous": true,
  "not-seekable": true,
  "guest-muted": true,
  "guest-banned": true,
  "no-such-guest": true,
  "bad-name": true,
  "name-taken": true,
  "hashtags-off": true,
  "bad-hashtag": true,
  "too-many-hashtags": true,
  "no-such-hashtag": true,
};

export const refusalCodes: readonly string[] = Object.keys(CODES);
