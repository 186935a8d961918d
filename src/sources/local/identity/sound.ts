/** A stretch of a file, `end` not included. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** What a file holds, by its content; its ending may say something else. */
export type SoundType =
  | "mp3"
  | "aac"
  | "flac"
  | "ogg"
  | "opus"
  | "m4a"
  | "wav"
  | "aiff"
  | "wma"
  | "ape"
  | "wv";

/** The sound in a file, found without reading all of it. */
export interface Sound {
  readonly type: SoundType;
  /** Where the sound lies, without tags and what tagging changes. */
  readonly parts: readonly Part[];
  /** Something that names the sound even better, such as the encoder's own checksum. */
  readonly mark?: string;
  /** Where the container says it well, or it was measured. */
  readonly durationSec?: number;
  /** The container speaks of more than there is. */
  readonly isCut?: boolean;
}
