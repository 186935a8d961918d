import type { StorageFault } from "../../../core/ports/store.ts";
import type { RefusalCode } from "../../../domain/refusal.ts";

/** What worked. */
export const DONE = [
  "voted-up",
  "voted-down",
  "vote-back",
  "asked",
  "withdrawn",
  "skip-voted",
  "skip-back",
  "skipped",
] as const;

/** What did not. */
export const REFUSED = [
  "no-such-entry",
  "no-such-track",
  "not-yours",
  "voting-off",
  "downvotes-off",
  "requests-closed",
  "not-on-list",
  "already-queued",
  "played-recently",
  "not-new",
  "forbidden-word",
  "track-too-long",
  "queue-full",
  "too-many-waiting",
  "too-many-requests",
  "too-many-votes",
  "nothing-playing",
  "guest-muted",
  "guest-banned",
  "storage-full",
  "storage-readonly",
  "storage-failed",
  "rate-limited",
  "page-too-old",
  "code-unknown",
  "keeps-nothing",
  "did-not-work",
] as const;

export type DoneCode = (typeof DONE)[number];
export type RefusedCode = (typeof REFUSED)[number];

/** What became of a tap: goes through the address to the next page as codes, never as text. */
export interface Said {
  readonly code: DoneCode | RefusedCode;
  /** The entry that it is about. */
  readonly entryId?: string | undefined;
  /** When trying again can succeed. */
  readonly againAtMs?: number | undefined;
}

const codes: readonly string[] = [...DONE, ...REFUSED];

export const isDone = (code: Said["code"]): code is DoneCode =>
  (DONE as readonly string[]).includes(code);

/** Not every refusal can meet a guest here. */
export const refusedCode = (code: RefusalCode | StorageFault): RefusedCode =>
  REFUSED.find((known) => known === code) ?? "did-not-work";

/** Undefined: nothing was said, or nothing that we say. */
export const readSaid = (query: (name: string) => string | undefined): Said | undefined => {
  const code = query("said");
  if (code === undefined || !codes.includes(code)) return undefined;
  const againAtMs = Number(query("again") ?? Number.NaN);
  return {
    code: code as Said["code"],
    entryId: query("entry"),
    ...(Number.isSafeInteger(againAtMs) ? { againAtMs } : {}),
  };
};

export const saidParams = ({ code, entryId, againAtMs }: Said): Record<string, string> => ({
  said: code,
  ...(entryId === undefined ? {} : { entry: entryId }),
  ...(againAtMs === undefined ? {} : { again: String(Math.ceil(againAtMs)) }),
});
