import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import {
  createClockMemory,
  createClockReader,
  createClockWriter,
  monotonicMs,
  positionAt,
  songKey,
} from "./playback-clock.ts";

const blank = () => ({ positionMs: 0, atMs: 0, rate: 0, generation: 0, song: 0 });

/** Writes readings whose numbers belong together, as fast as it can, until it is told to stop. */
const WRITER = `
  const { workerData, parentPort } = require("node:worker_threads");
  import(workerData.module).then(({ createClockWriter }) => {
    const write = createClockWriter(workerData.memory);
    parentPort.postMessage("writing");
    const stop = new Int32Array(workerData.stop);
    for (let n = 1; Atomics.load(stop, 0) === 0; n += 1) {
      write({ positionMs: n, atMs: 2 * n, rate: 3 * n, generation: n % 1_000_000, song: n % 1000 });
    }
  });`;

describe("the playback clock", () => {
  it("tells what was written last", () => {
    const memory = createClockMemory();
    const reading = { positionMs: -12.5, atMs: 99.25, rate: 1, generation: 7, song: 5 };

    createClockWriter(memory)(reading);

    expect(createClockReader(memory)(blank())).toEqual(reading);
  });

  it("reads into what it is given", () => {
    const into = blank();

    expect(createClockReader(createClockMemory())(into)).toBe(into);
  });

  it("never mixes two readings, however fast another thread writes", async () => {
    const memory = createClockMemory();
    const stop = new SharedArrayBuffer(4);
    const module = new URL("./playback-clock.ts", import.meta.url).href;
    const thread = new Worker(WRITER, { eval: true, workerData: { memory, stop, module } });
    await new Promise((resolve) => thread.once("message", resolve));
    const read = createClockReader(memory);
    const into = blank();
    const seen = new Set<number>();
    let torn = 0;

    for (const end = monotonicMs() + 20_000; seen.size < 1000 && monotonicMs() < end; ) {
      const { positionMs, atMs, rate, generation } = read(into);
      seen.add(positionMs);
      const fits = atMs === 2 * positionMs && rate === 3 * positionMs;
      if (!fits || generation !== positionMs % 1_000_000) torn += 1;
    }
    Atomics.store(new Int32Array(stop), 0, 1);
    await thread.terminate();

    expect(torn).toBe(0);
    expect(seen.size).toBe(1000);
  });

  it("can be read again after a writer died in the middle of a word", () => {
    const memory = createClockMemory();
    Atomics.add(new Int32Array(memory), 0, 1);

    createClockWriter(memory)({ ...blank(), positionMs: 5 });

    expect(createClockReader(memory)(blank()).positionMs).toBe(5);
  });

  it("runs on at its own speed", () => {
    const reading = { positionMs: 1000, atMs: 500, rate: 1, generation: 0, song: 0 };

    expect(positionAt(reading, 750)).toBe(1250);
    expect(positionAt({ ...reading, rate: 0 }, 750)).toBe(1000);
  });
});

it("has a number for every tag, and none for no song", () => {
  const keys = ["e1", "e2", "a song", ""].map(songKey);

  expect(new Set(keys).size).toBe(4);
  expect(keys).not.toContain(0);
});
