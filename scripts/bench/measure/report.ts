import { rounded } from "./statistics.ts";

/** One number that was promised. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly target: string;
  readonly ok: boolean;
}

export interface Report {
  /** What was measured, and how, in one line. */
  readonly what: string;
  readonly unit: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly figures: readonly Figure[];
}

export interface Section {
  readonly name: string;
  /** `folder` is empty and is removed afterwards. */
  run(folder: string): Promise<Report>;
}

export const atLeast = (name: string, value: number, least: number): Figure => ({
  name,
  value: rounded(value),
  target: `>= ${least}`,
  ok: value >= least,
});

export const atMost = (name: string, value: number, most: number): Figure => ({
  name,
  value: rounded(value),
  target: `<= ${most}`,
  ok: value <= most,
});
