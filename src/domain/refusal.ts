/** Why the party says no. The codes are part of the interface and never change their meaning. */
export type RefusalCode =
  | "no-such-entry"
  | "no-such-track"
  | "not-yours"
  | "host-only"
  | "voting-off"
  | "downvotes-off"
  | "requests-closed"
  | "not-on-list"
  | "already-queued"
  | "played-recently"
  | "not-new"
  | "forbidden-word"
  | "track-too-long"
  | "queue-full"
  | "too-many-waiting"
  | "too-many-requests"
  | "too-many-votes"
  | "nothing-playing"
  | "nothing-to-play"
  | "no-previous"
  | "not-seekable"
  | "guest-muted"
  | "guest-banned"
  | "no-such-guest"
  | "bad-name"
  | "name-taken"
  | "hashtags-off"
  | "bad-hashtag"
  | "too-many-hashtags"
  | "no-such-hashtag";

export interface Refusal {
  readonly code: RefusalCode;
  /** When trying again can succeed; absent: not by waiting. */
  readonly retryAtMs?: number;
  /** The entry that stands in the way. */
  readonly entryId?: string;
}
