import type { Score } from "./score-piece.ts";

const mean = (scores: readonly Score[], of: (score: Score) => number): number =>
  scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);

export interface Summary {
  readonly pieces: number;
  readonly f: number;
  readonly fAnyLevel: number;
  readonly downbeatF: number;
  readonly biasMs: number;
  readonly deviationMs: number;
  readonly aubioF: number;
  readonly aubioFAnyLevel: number;
  /** For four minutes of music. */
  readonly cpuSecPer4Min: number;
}

const summaryOf = (scores: readonly Score[]): Summary => ({
  pieces: scores.length,
  f: mean(scores, ({ f }) => f),
  fAnyLevel: mean(scores, ({ fAnyLevel }) => fAnyLevel),
  downbeatF: mean(scores, ({ downbeatF }) => downbeatF),
  biasMs: mean(scores, ({ biasMs }) => biasMs),
  deviationMs: mean(scores, ({ deviationMs }) => deviationMs),
  aubioF: mean(scores, ({ aubioF }) => aubioF),
  aubioFAnyLevel: mean(scores, ({ aubioFAnyLevel }) => aubioFAnyLevel),
  cpuSecPer4Min:
    (240 * mean(scores, ({ cpuSec }) => cpuSec)) /
    Math.max(
      1e-9,
      mean(scores, (s) => s.durationSec),
    ),
});

/** Means of each set; "midi" is both halves of it together. */
export const summarise = (scores: readonly Score[]): Readonly<Record<string, Summary>> => ({
  demo: summaryOf(scores.filter(({ set }) => set === "demo")),
  metronome: summaryOf(scores.filter(({ set }) => set === "metronome")),
  midi: summaryOf(scores.filter(({ set }) => set === "tuning" || set === "held-out")),
  "midi, tuning half": summaryOf(scores.filter(({ set }) => set === "tuning")),
  "midi, held-out half": summaryOf(scores.filter(({ set }) => set === "held-out")),
});

const cell = (value: number, digits: number, width: number): string =>
  value.toFixed(digits).padStart(width);

/** As lines to read. */
export const describe = (summaries: Readonly<Record<string, Summary>>): readonly string[] => [
  "set                   pieces      F  any level  downbeats  bias ms  sd ms  aubio F  any level  CPU s/4 min",
  ...Object.entries(summaries).map(([name, s]) =>
    [
      name.padEnd(20),
      cell(s.pieces, 0, 8),
      cell(s.f, 3, 7),
      cell(s.fAnyLevel, 3, 11),
      cell(s.downbeatF, 3, 11),
      cell(s.biasMs, 1, 9),
      cell(s.deviationMs, 1, 7),
      cell(s.aubioF, 3, 9),
      cell(s.aubioFAnyLevel, 3, 11),
      cell(s.cpuSecPer4Min, 2, 13),
    ].join(""),
  ),
];
