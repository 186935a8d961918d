import type { PlayFault } from "../../domain/playback.ts";
import type { Result } from "../../lib/result.ts";

/** One thing the deck can play. `tag` comes back in every report about it. */
export interface DeckItem {
  /**
   * Unique per playing of an entry: a tag that ended is never played again. The deck keeps it
   * through a restart of the daemon.
   */
  readonly tag: string;
  /** Absolute path or URL. */
  readonly source: string;
  readonly durationMs: number;
  /** So much louder than the file is; absent: as it is. A change while it plays is heard without a gap. */
  readonly gainDb?: number;
}

/** What should be true of the deck; the player makes it so and keeps it so. */
export interface DeckState {
  /** What sounds now; undefined: silence. */
  readonly current: (DeckItem & { readonly startMs: number }) | undefined;
  /** What follows without a gap; may change until the hand-over point. */
  readonly next: DeckItem | undefined;
  readonly isPaused: boolean;
  readonly volumePct: number;
}

/** Why a track could not be played. */
export type DeckFault = PlayFault;

export type DeckReport =
  /** The deck plays `tag`, by our wish or because it went over from the item before it. */
  | { readonly kind: "started"; readonly tag: string; readonly positionMs: number }
  /** `tag` is over. `next` is what the deck went over to by itself, if anything. */
  | { readonly kind: "ended"; readonly tag: string; readonly next: string | undefined }
  /** `tag` could not be played (to its end); `detail` is for the log and the host. */
  | {
      readonly kind: "failed";
      readonly tag: string;
      readonly next: string | undefined;
      readonly fault: DeckFault;
      readonly detail: string;
    }
  /** Every second or so while something is loaded, and after every seek, pause and restart. */
  | { readonly kind: "position"; readonly tag: string; readonly positionMs: number }
  /** The deck's own health changed. */
  | { readonly kind: "health"; readonly health: DeckHealth };

export interface DeckHealth {
  readonly state: "starting" | "ok" | "down";
  /** What the host can do about it, when not ok. */
  readonly reason?: string;
  /** The audio driver in use; "null" means that nobody hears anything. */
  readonly output?: string;
  /** What the host chose is not there: it sounds wherever it can until then. */
  readonly isOutputMissing?: boolean;
  readonly pid?: number;
}

/** Where the sound can go. "auto" leaves it to the system and is always there. */
export interface DeckOutput {
  readonly outputId: string;
  /** For people. */
  readonly name: string;
}

/** What a deck that survived a restart of the daemon was found doing. */
export interface FoundDeck {
  readonly tag: string | undefined;
  readonly positionMs: number;
  readonly isPaused: boolean;
}

/** Plays music. Owns one deck and keeps it alive. */
export interface Player {
  /**
   * Finds a deck that is still running or starts a new one. Answers what a surviving deck plays
   * (undefined: a fresh, silent deck). Fails with a line for the person at the console.
   */
  start(): Promise<Result<FoundDeck | undefined, "player-missing" | "player-broken">>;
  /** The newest wish wins; earlier ones that were not carried out yet are dropped. */
  apply(wanted: DeckState): void;
  /** Jumps within the current item. Milliseconds from its start. */
  seek(tag: string, positionMs: number): void;
  onReport(listener: (report: DeckReport) => void): void;
  health(): DeckHealth;
  /** What there is to choose from at the moment, "auto" first; takes up to a second. */
  outputs(): Promise<readonly DeckOutput[]>;
  /** From now on, also through restarts of the deck; the music keeps its place. */
  setOutput(outputId: string): void;
  /** Puts a new deck in the place of the one that runs; the music goes on where it was. */
  restart(): Promise<Result<undefined, "player-missing" | "player-broken">>;
  /** Leaves no deck behind unless `leavePlaying`. */
  stop(how: { readonly leavePlaying: boolean }): Promise<void>;
}
