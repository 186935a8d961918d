import type { EpochMs, GuestId } from "./ids.ts";

/** A token bucket as it stood at `atMs`; what came back since is worked out when it is asked. */
export interface Bucket {
  readonly tokens: number;
  readonly atMs: EpochMs;
}

/** What the host lets a guest do: `muted` may vote, but ask for nothing and say nothing; `banned` may only look. */
export type Standing = "welcome" | "muted" | "banned";

/** Limits of one guest's own, where they differ from everybody's; 0: none. */
export interface OwnLimits {
  readonly requestBurst?: number;
  readonly waitingPerGuest?: number;
}

/** What a guest changes of the own (name, hue) and the host of everybody. Absent stays. */
export interface GuestChange {
  readonly name?: string;
  readonly hue?: number;
  readonly standing?: Standing;
  readonly limits?: OwnLimits;
}

/** Somebody voting on a phone. */
export interface Guest {
  readonly guestId: GuestId;
  readonly name: string;
  /** Degrees on the colour wheel. */
  readonly hue: number;
  readonly joinedAtMs: EpochMs;
  readonly standing: Standing;
  readonly limits: OwnLimits;
  /** Undefined: has not asked for anything yet, the bucket is full. */
  readonly requests: Bucket | undefined;
  /** When the last votes were cast, oldest first; only as many as the limit looks at. */
  readonly votedAtMs: readonly EpochMs[];
  /** The first round in which this guest can have a turn again (see ranking/fair.ts). */
  readonly nextRound: number;
  /** Number of the play that was this guest's last turn; 0: had none. */
  readonly lastTurnPlay: number;
}
