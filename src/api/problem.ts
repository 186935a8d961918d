import type { LightsFault } from "../core/ports/lights.ts";
import type { StorageFault } from "../core/ports/store.ts";
import type { Refusal, RefusalCode } from "../domain/refusal.ts";
import type { Problem } from "../protocol/rest.ts";

type TransportCode =
  | "bad-request"
  | "not-found"
  | "no-such-folder"
  | "body-too-large"
  | "wrong-media-type"
  | "wrong-host"
  | "cross-site"
  | "rate-limited"
  | "wrong-pin"
  | "pin-locked"
  | "too-many-listeners"
  | "upgrade-needed"
  | "internal-error";

type UploadCode =
  | "uploads-off"
  | "upload-too-large"
  | "upload-empty"
  | "upload-quota"
  | "too-many-uploads"
  | "no-such-upload"
  | "upload-conflict";

type JobCode =
  | "no-such-job"
  | "no-such-kind"
  | "bad-input"
  | "job-over"
  | "job-not-over"
  | "bad-cron"
  | "no-such-artifact"
  | "plugin-broken";

type PlaylistCode = "no-such-playlist" | "playlist-read-only" | "playlist-too-long";

type BoxCode = "no-such-output" | "player-down" | "no-such-action";

type RestoreCode = "restore-busy" | "nothing-to-restore";

export type ProblemCode =
  | RefusalCode
  | StorageFault
  | TransportCode
  | UploadCode
  | RestoreCode
  | BoxCode
  | JobCode
  | PlaylistCode
  | LightsFault;

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
  "guest-muted": [403, "The host lets you vote, but not ask for songs tonight."],
  "guest-banned": [403, "The host has shut you out of this party."],
  "no-such-guest": [404, "There is no such guest."],
  "bad-name": [
    400,
    "A name has 1 to 24 letters, and none of the words that the host does not want.",
  ],
  "name-taken": [409, "Another guest goes by this name."],
  "hashtags-off": [403, "The host takes no hashtags tonight."],
  "bad-hashtag": [400, "A hashtag has 1 to 40 letters, digits or emoji."],
  "too-many-hashtags": [429, "You have said enough for now: take one of your hashtags away first."],
  "no-such-hashtag": [404, "This hashtag is not there any more."],
  "storage-full": [507, "The box has no space left and can take no requests or votes."],
  "storage-readonly": [503, "The box's memory card is write-protected: no requests or votes."],
  "storage-failed": [503, "The box cannot write to its memory card at the moment."],
  "no-such-playlist": [404, "This playlist is not there any more."],
  "playlist-read-only": [409, "This playlist makes itself: it cannot be edited like that."],
  "playlist-too-long": [413, "A playlist holds at most 20 000 tracks."],
  "restore-busy": [409, "Another backup is just coming in."],
  "nothing-to-restore": [409, "Choose a backup first: none was checked and found good."],
  "no-such-output": [404, "There is no such sound output any more."],
  "player-down": [503, "The player does not start. The box goes on trying."],
  "no-such-action": [409, "This machine does not let Rumpus do that."],
  "bad-request": [400, "The request does not have the right form."],
  "no-such-folder": [404, "This folder is not in the library."],
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
  "uploads-off": [403, "The host takes no files tonight."],
  "upload-too-large": [413, "This file is larger than the host allows."],
  "upload-empty": [400, "There is nothing in this file."],
  "upload-quota": [429, "That is more than one guest may bring in a day."],
  "too-many-uploads": [429, "Let your other files arrive first, then send this one."],
  "no-such-upload": [404, "This upload is not there any more. Send the file again."],
  "upload-conflict": [409, "The box has another part of this file. Ask how much it has (HEAD)."],
  "no-such-job": [404, "There is no such run, or it was forgotten."],
  "no-such-kind": [404, "There is no such work."],
  "bad-input": [400, "The input does not fit this work."],
  "job-over": [409, "This is over already."],
  "job-not-over": [409, "This is not over yet."],
  "bad-cron": [400, "This is no time: write it like “30 4 * * *”, every day at 4:30."],
  "no-such-artifact": [404, "There is no such file, or it was tidied away."],
  "plugin-broken": [409, "This plugin does not load."],
  "no-such-program": [404, "There is no such light program."],
  "no-such-param": [400, "This light program has no such parameter."],
  "param-out-of-range": [400, "This parameter cannot have that value."],
  "strobe-off": [409, "Allow the strobe first: flashes can harm some guests."],
  "no-such-fixture": [404, "There is no such fixture any more."],
  "bad-fixture": [400, "A fixture cannot be set up like that."],
  "too-many-fixtures": [409, "The box cannot drive more lights than it does."],
  "upgrade-needed": [426, "There is a WebSocket here: ask for an upgrade."],
  "internal-error": [500, "Something went wrong in the box. It has been written down."],
};

export interface ProblemExtra {
  /** Where the same thing is asked for in another way. */
  readonly status?: number;
  /** Instead of what is usually said; "" and undefined are none. */
  readonly detail?: string | undefined;
  readonly retryAfterSec?: number | undefined;
  readonly entryId?: string | undefined;
}

/** RFC 9457. */
export const problem = (code: ProblemCode, extra: ProblemExtra = {}): Response => {
  const [usual, detail] = KINDS[code];
  const status = extra.status ?? usual;
  const body: Problem = {
    type: `urn:rumpus:problem:${code}`,
    title: code.replaceAll("-", " "),
    status,
    code,
    detail: extra.detail || detail,
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
