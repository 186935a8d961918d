import type { GuestChange } from "./guest.ts";
import type { EntryId, EpochMs, GuestId, HashtagId, PlayId } from "./ids.ts";
import type { Filler, PlayFault } from "./playback.ts";
import type { Settings } from "./settings.ts";
import type { Track } from "./track.ts";

/** Who wishes it: a guest, the host (who is a guest as well), or the party itself. */
export type Actor =
  | { readonly kind: "guest"; readonly guestId: GuestId }
  | { readonly kind: "host"; readonly guestId: GuestId }
  | { readonly kind: "system" };

interface Wish {
  readonly by: Actor;
  readonly atMs: EpochMs;
}

/** What starting a song needs from outside: names for what it creates, and chance. */
export interface Start {
  readonly playId: PlayId;
  /** For what "previous" plays again. */
  readonly entryId: EntryId;
  /** For what "previous" puts back into the queue: an entry plays once, then it needs a new name. */
  readonly backId: EntryId;
  /** Whole number from 0 to 2^32 - 1. */
  readonly seed: number;
}

/**
 * A wish to change the party. Time, ids and chance are inside, so that the same commands in the
 * same order give the same party anywhere.
 */
export type Command = Wish &
  (
    | {
        readonly kind: "join-party";
        readonly guestId: GuestId;
        readonly name: string;
        readonly hue: number;
      }
    | { readonly kind: "request-track"; readonly entryId: EntryId; readonly track: Track }
    | { readonly kind: "add-fallback"; readonly entryId: EntryId; readonly track: Track }
    | {
        readonly kind: "cast-vote";
        readonly entryId: EntryId;
        /** 0 withdraws the vote. */
        readonly value: 1 | 0 | -1;
        readonly activeGuests: number;
      }
    | { readonly kind: "remove-entry"; readonly entryId: EntryId }
    | {
        readonly kind: "move-entry";
        readonly entryId: EntryId;
        readonly side: "before" | "after";
        readonly anchorId: EntryId;
      }
    | { readonly kind: "clear-queue" }
    /** Those of them that still wait. */
    | { readonly kind: "remove-entries"; readonly entryIds: readonly EntryId[] }
    | {
        /** Asks for music that is still being fetched; `track.isPending` holds until `settle-entry`. */
        readonly kind: "settle-entry";
        readonly entryId: EntryId;
        /** Undefined: it did not come. */
        readonly track: Track | undefined;
      }
    | { readonly kind: "change-guest"; readonly guestId: GuestId; readonly change: GuestChange }
    | { readonly kind: "add-hashtag"; readonly hashtagId: HashtagId; readonly text: string }
    | {
        readonly kind: "judge-hashtag";
        readonly hashtagId: HashtagId;
        /** False takes it away, for good. */
        readonly isShown: boolean;
      }
    | {
        readonly kind: "cast-skip-vote";
        readonly value: boolean;
        readonly activeGuests: number;
        readonly start: Start;
      }
    | { readonly kind: "play"; readonly start: Start }
    | { readonly kind: "pause" }
    | { readonly kind: "skip"; readonly start: Start }
    | { readonly kind: "previous"; readonly start: Start }
    | { readonly kind: "seek"; readonly positionMs: number }
    | { readonly kind: "set-volume"; readonly volumePct: number }
    | { readonly kind: "change-settings"; readonly patch: Partial<Settings> }
    | {
        /** The deck is through with a song; `nextId` is the entry it went over to by itself. */
        readonly kind: "end-track";
        readonly playId: PlayId;
        readonly failure: string | undefined;
        readonly fault?: PlayFault | undefined;
        readonly nextId: EntryId | undefined;
        readonly start: Start;
      }
    | { readonly kind: "start-next"; readonly start: Start }
    | { readonly kind: "note-position"; readonly playId: PlayId; readonly positionMs: number }
    | { readonly kind: "choose-filler"; readonly filler: Filler | undefined }
  );
