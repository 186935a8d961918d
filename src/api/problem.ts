import type { StorageFault } from "../core/ports/store.ts";
import type { Refusal, RefusalCode } from "../domain/refusal.ts";
import type { Problem } from "../protocol/rest.ts";

type TransportCode =
  | "bad-request"
  | "not-found"
  | "body-too-large"
  | "wrong-media-type"
  | "wrong-host"
  | "cross-site"
  | "rate-limited"
  | "wrong-pin"
  | "pin-locked"
  | "too-many-listeners"
  | "internal-error";

export type ProblemCode = RefusalCode | StorageFault | TransportCode;

/** Status and words for every code, in one place: each transport maps a refusal by this table. */
const KINDS: Record<ProblemCode, readonly [status: number, detail: string]> = {
  "no-such-entry": [404, "This song is not in the queue any more."],
  "no-such-track": [404, "There is no such track in the library."],
  "not-yours": [403, "Only who asked for a song, or the host, can take it back."],
  "host-only": [403, "Only the host can do that. Sign in with the host PIN."],
  "voting-off": [403, "The host has switched voting off."],
  "downvotes-off": [403, "The host allows only votes up."],
  "requests-closed": [403, "The host takes no more requests. Votes still count."],
  "not-on-list": [403, "Tonight only songs from the host's list can be requested."],
  "already-queued": [409, "This song is waiting already: vote for it."],
  "played-recently": [409, "This song was played a short while ago."],
  "not-new": [409, "Tonight only songs that were never played can be requested."],
  "forbidden-word": [403, "The host does not want this song tonight."],
  "track-too-long": [403, "This song is longer than the host allows."],
  "queue-full": [429, "The queue is full. Try again when a song has played."],
  "too-many-waiting": [429, "You have enough songs waiting. Try again when one has played."],
  "too-many-requests": [429, "You have asked for a lot. Another request comes back soon."],
  "too-many-votes": [429, "That was a lot of votes at once. Take a breath."],
  "nothing-playing": [409, "Nothing is playing."],
  "nothing-to-play": [409, "There is nothing to play."],
  "no-previous": [409, "There is no song before this one."],
  "not-seekable": [409, "One cannot jump within this one."],
  "storage-full": [507, "The box has no space left and can take no requests or votes."],
  "storage-readonly": [503, "The box's memory card is write-protected: no requests or votes."],
  "storage-failed": [503, "The box cannot write to its memory card at the moment."],
  "bad-request": [400, "The request does not have the right form."],
  "not-found": [404, "There is nothing here."],
  "body-too-large": [413, "That is too much at once."],
  "wrong-media-type": [415, "Send JSON, with Content-Type: application/json."],
  "wrong-host": [421, "This party answers only to its own names and addresses."],
  "cross-site": [
    403,
    "Writes are taken only from the party's own pages (Origin or Sec-Fetch-Site).",
  ],
  "rate-limited": [429, "Too much from this device. Try again in a while."],
  "wrong-pin": [401, "That is not the host PIN."],
  "pin-locked": [429, "Too many wrong PINs. Try again later."],
  "too-many-listeners": [503, "Too many pages are open on this device."],
  "internal-error": [500, "Something went wrong in the box. It has been written down."],
};

export interface ProblemExtra {
  readonly detail?: string | undefined;
  readonly retryAfterSec?: number | undefined;
  readonly entryId?: string | undefined;
}

/** RFC 9457. */
export const problem = (code: ProblemCode, extra: ProblemExtra = {}): Response => {
  const [status, detail] = KINDS[code];
  const body: Problem = {
    type: `urn:rumpus:problem:${code}`,
    title: code.replaceAll("-", " "),
    status,
    code,
    detail: extra.detail ?? detail,
    ...(extra.retryAfterSec === undefined ? {} : { retryAfterSec: extra.retryAfterSec }),
    ...(extra.entryId === undefined ? {} : { entryId: extra.entryId }),
  };
  const retry =
    extra.retryAfterSec === undefined ? {} : { "Retry-After": String(extra.retryAfterSec) };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      ...retry,
    },
  });
};

/** The answer to a command that the party refused. */
export const refusalProblem = (refusal: Refusal, nowMs: number): Response =>
  problem(refusal.code, {
    entryId: refusal.entryId,
    retryAfterSec:
      refusal.retryAtMs === undefined
        ? undefined
        : Math.max(1, Math.ceil((refusal.retryAtMs - nowMs) / 1000)),
  });
