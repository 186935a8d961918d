import type { Entry } from "./entry.ts";
import type { Bucket, GuestChange } from "./guest.ts";
import type { Hashtag } from "./hashtag.ts";
import type { EntryId, EpochMs, GuestId, HashtagId, PlayId } from "./ids.ts";
import type { Filler, Play, PlayEnd, PlayFault } from "./playback.ts";
import type { Settings } from "./settings.ts";
import type { Track } from "./track.ts";

/** Why an entry left the queue. */
export type Departure = "withdrawn" | "removed" | "kicked" | "cleared" | "started" | "not-fetched";

/** Where a song came from: "previous" takes it out of the history. */
export type PlayOrigin = "queue" | "filler" | "history";

/** A guest's turn in a round (see ranking/fair.ts). */
export interface Turn {
  readonly guestId: GuestId;
  readonly round: number;
}

/** What happened. `atMs` is the command's. */
export type PartyEvent = { readonly atMs: EpochMs } & (
  | {
      readonly kind: "guest-joined";
      readonly guestId: GuestId;
      readonly name: string;
      readonly hue: number;
    }
  | {
      readonly kind: "entry-added";
      readonly entry: Entry;
      /** What is left of the requester's allowance. */
      readonly requests: Bucket | undefined;
    }
  | {
      readonly kind: "vote-cast";
      readonly entryId: EntryId;
      readonly guestId: GuestId;
      readonly value: 1 | 0 | -1;
      /** The entry's new score and place among equals. */
      readonly score: number;
      readonly tie: number;
    }
  | { readonly kind: "entry-removed"; readonly entryId: EntryId; readonly reason: Departure }
  | { readonly kind: "entry-settled"; readonly entryId: EntryId; readonly track: Track }
  | { readonly kind: "guest-changed"; readonly guestId: GuestId; readonly change: GuestChange }
  | { readonly kind: "hashtag-added"; readonly hashtag: Hashtag }
  | { readonly kind: "hashtag-judged"; readonly hashtagId: HashtagId; readonly isShown: boolean }
  | { readonly kind: "entry-moved"; readonly entryId: EntryId; readonly place: number }
  | {
      readonly kind: "track-started";
      readonly play: Play;
      /** Counts the songs of the party, from 1. */
      readonly number: number;
      readonly seed: number;
      readonly positionMs: number;
      readonly from: PlayOrigin;
      /** The turn it was, when a guest had asked for it. */
      readonly turn: Turn | undefined;
    }
  | {
      readonly kind: "track-ended";
      readonly playId: PlayId;
      readonly end: PlayEnd;
      /** Why it failed, in words. */
      readonly reason: string | undefined;
      /** A turn that was no fun is given back. */
      readonly refund: Turn | undefined;
    }
  | { readonly kind: "playback-paused"; readonly positionMs: number }
  | { readonly kind: "playback-resumed" }
  | { readonly kind: "playback-seeked"; readonly positionMs: number }
  | { readonly kind: "position-noted"; readonly positionMs: number }
  | { readonly kind: "volume-set"; readonly volumePct: number }
  | { readonly kind: "skip-vote-cast"; readonly guestId: GuestId; readonly value: boolean }
  | {
      readonly kind: "trouble-began";
      readonly reason: string;
      readonly fault?: PlayFault | undefined;
    }
  | { readonly kind: "settings-changed"; readonly patch: Partial<Settings> }
  | { readonly kind: "filler-chosen"; readonly filler: Filler | undefined }
);

export type PartyEventKind = PartyEvent["kind"];
