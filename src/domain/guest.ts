import type { EpochMs, GuestId } from "./ids.ts";

/** A token bucket as it stood at `atMs`; what came back since is worked out when it is asked. */
export interface Bucket {
  readonly tokens: number;
  readonly atMs: EpochMs;
}

/** Somebody voting on a phone. */
export interface Guest {
  readonly guestId: GuestId;
  readonly name: string;
  /** Degrees on the colour wheel. */
  readonly hue: number;
  readonly joinedAtMs: EpochMs;
  /** Undefined: has not asked for anything yet, the bucket is full. */
  readonly requests: Bucket | undefined;
  /** When the last votes were cast, oldest first; only as many as the limit looks at. */
  readonly votedAtMs: readonly EpochMs[];
  /** The first round in which this guest can have a turn again (see ranking/fair.ts). */
  readonly nextRound: number;
  /** Number of the play that was this guest's last turn; 0: had none. */
  readonly lastTurnPlay: number;
}
