import type { Novelty } from "../evidence/novelty.ts";
import { findPeriods } from "./find-periods.ts";
import { trackPulses } from "./track-pulses.ts";

/** 0.14 s and 0.45 s: sixteenths of fast music, beats of fast music, eighths of slow music. */
const SHORTEST = 14;
const LONGEST = 45;
const PARTS = [1, 2, 3, 4] as const;

const isNear = (a: number, b: number, share: number): boolean => Math.abs(Math.log(a / b)) < share;

const wantedPulses = (novelty: Novelty): readonly number[] => {
  const wanted: number[] = [];
  for (const period of findPeriods(novelty)) {
    for (const part of PARTS) {
      const pulse = period / part;
      if (pulse < SHORTEST || pulse > LONGEST) continue;
      if (wanted.every((other) => !isNear(pulse, other, 0.06))) wanted.push(pulse);
    }
  }
  return wanted;
};

/**
 * Regular pulses through the whole piece, faster than beats: on these it is seldom doubtful where
 * they lie; which of them are the beats is decided afterwards, once for the whole piece, so that
 * the beat does not change sides half way. In steps, for those who have other things to do.
 */
export function* pulseTrains(novelty: Novelty): Generator<void, readonly (readonly number[])[]> {
  const found: number[] = [];
  const trains: (readonly number[])[] = [];
  for (const pulse of wantedPulses(novelty)) {
    yield;
    const train = trackPulses(novelty.full, Math.floor(pulse * 0.9), Math.ceil(pulse * 1.1));
    const mean = ((train.at(-1) ?? 0) - (train[0] ?? 0)) / Math.max(1, train.length - 1);
    // Neighbouring ranges often lead to the same train.
    if (train.length < 4 || found.some((other) => isNear(mean, other, 0.015))) continue;
    found.push(mean);
    trains.push(train);
  }
  return trains;
}
