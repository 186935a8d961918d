import type { EpochMs, GuestId } from "../../domain/ids.ts";
import type { Track } from "../../domain/track.ts";

/** From `fromMs` up to and without `untilMs`. */
export interface Span {
  readonly fromMs: EpochMs;
  readonly untilMs: EpochMs;
}

export interface CountedName {
  readonly name: string;
  readonly count: number;
}

/** A span of the party in numbers; lists are ordered, most first, at most ten. */
export interface PartyNumbers extends Span {
  /** Songs that began. */
  readonly plays: number;
  readonly skipped: number;
  /** How long music played. */
  readonly playedMs: number;
  readonly requests: number;
  readonly votes: number;
  /** Who asked for something or voted. */
  readonly guests: number;
  /** Every hour of the span, also those without anything; at most the newest 168. */
  readonly hours: readonly {
    readonly startMs: EpochMs;
    readonly plays: number;
    readonly requests: number;
    readonly votes: number;
  }[];
  readonly topTracks: readonly {
    readonly track: Track;
    readonly count: number;
    readonly score: number;
  }[];
  /** By the score with which they began. */
  readonly topVoted: readonly { readonly track: Track; readonly score: number }[];
  readonly topArtists: readonly CountedName[];
  readonly genres: readonly CountedName[];
  /** Who asked for most of what was played. */
  readonly topGuests: readonly {
    readonly guestId: GuestId;
    readonly name: string;
    readonly hue: number;
    readonly count: number;
  }[];
  /** Of the newest 500 songs that were analysed, oldest first. */
  readonly loudness: readonly { readonly atMs: EpochMs; readonly lufs: number }[];
}

export interface Statistics {
  numbers(span: Span): Promise<PartyNumbers>;
  /** When this evening began: the first song after a silence of some hours; undefined: nothing played. */
  eveningStart(): Promise<EpochMs | undefined>;
}
