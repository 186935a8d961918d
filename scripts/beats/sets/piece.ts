/** A piece of music whose beats are known. Times in seconds of its sound file. */
export interface Piece {
  readonly name: string;
  readonly set: "demo" | "metronome" | "tuning" | "held-out";
  readonly file: string;
  readonly beats: readonly number[];
  readonly downbeats: readonly number[];
}
