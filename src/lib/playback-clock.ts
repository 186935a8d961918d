import { hashText } from "./hash-text.ts";

/**
 * Where the music is, shared between threads without a message.
 *
 * One writer (player), any number of readers (lights, main). A seqlock: the writer makes the
 * version odd, writes, makes it even; a reader that saw an odd or a changed version reads again.
 * (Lameter, "Effective synchronization on Linux/NUMA systems", 2005.)
 */
const VERSION = 0;
const GENERATION = 1;
const SONG = 2;
const WORDS = 4;
const BYTES = WORDS * 4 + 3 * 8;

export interface ClockReading {
  /** Position in the current track at `atMs`; below 0 the track before it is still audible. */
  positionMs: number;
  /** `monotonicMs()` at which `positionMs` was true. */
  atMs: number;
  /** Playing speed; 0 while paused or silent. */
  rate: number;
  /** Grows with every jump: new track, seek, restart of the deck. */
  generation: number;
  /** `songKey` of the item that the position belongs to; below 0 s the item before it still sounds. */
  song: number;
}

/** A tag as a number that fits into the clock; never 0, which means: nothing yet. */
export const songKey = (tag: string): number => hashText(tag) | 0 || 1;

/** Milliseconds of a clock that never jumps and is the same in every thread of this process. */
export const monotonicMs = (): number => Number(process.hrtime.bigint()) / 1e6;

export const createClockMemory = (): SharedArrayBuffer => new SharedArrayBuffer(BYTES);

export const createClockWriter = (memory: SharedArrayBuffer): ((reading: ClockReading) => void) => {
  const words = new Int32Array(memory, 0, WORDS);
  const numbers = new Float64Array(memory, WORDS * 4, 3);
  // A writer that died half way left an odd version, for which readers would wait for ever.
  if (Atomics.load(words, VERSION) % 2 !== 0) Atomics.add(words, VERSION, 1);
  return (reading) => {
    Atomics.add(words, VERSION, 1);
    numbers[0] = reading.positionMs;
    numbers[1] = reading.atMs;
    numbers[2] = reading.rate;
    Atomics.store(words, GENERATION, reading.generation);
    Atomics.store(words, SONG, reading.song);
    Atomics.add(words, VERSION, 1);
  };
};

/** Reads into `into` and returns it, so that a frame loop allocates nothing. */
export const createClockReader = (
  memory: SharedArrayBuffer,
): ((into: ClockReading) => ClockReading) => {
  const words = new Int32Array(memory, 0, WORDS);
  const numbers = new Float64Array(memory, WORDS * 4, 3);
  return (into) => {
    for (;;) {
      const before = Atomics.load(words, VERSION);
      if (before % 2 !== 0) continue;
      into.positionMs = numbers[0] ?? 0;
      into.atMs = numbers[1] ?? 0;
      into.rate = numbers[2] ?? 0;
      into.generation = Atomics.load(words, GENERATION);
      into.song = Atomics.load(words, SONG);
      if (Atomics.load(words, VERSION) === before) return into;
    }
  };
};

/** Where the music is at `nowMs`, by the reading's own speed. */
export const positionAt = (reading: ClockReading, nowMs: number): number =>
  reading.positionMs + (nowMs - reading.atMs) * reading.rate;
