import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createFrameLoop } from "./frame-loop.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** `busyMs`: how long each frame takes. */
const aLoop = (busyMs: (frame: number) => number = () => 0) => {
  const times: number[] = [];
  const loop = createFrameLoop(
    50,
    () => performance.now(),
    (atMs) => {
      times.push(atMs);
      const busy = busyMs(times.length);
      if (busy > 0) vi.advanceTimersByTime(busy);
    },
  );
  return { loop, times };
};

it("keeps its rate", () => {
  const { loop, times } = aLoop();

  loop.start();
  vi.advanceTimersByTime(1000);

  expect(times.length).toBeGreaterThanOrEqual(50);
  expect(times.length).toBeLessThanOrEqual(51);
});

it("does not drift when frames take their time", () => {
  const { loop, times } = aLoop(() => 7);

  loop.start();
  vi.advanceTimersByTime(1000);

  const offGrid = times.map((time) => (time - (times[0] ?? 0)) % 20);
  expect(Math.max(...offGrid.map((late) => Math.min(late, 20 - late)))).toBeLessThanOrEqual(1);
});

it("skips the frames that it missed instead of catching up", () => {
  const { loop, times } = aLoop((frame) => (frame === 5 ? 110 : 0));

  loop.start();
  vi.advanceTimersByTime(1000);

  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(gaps.filter((gap) => gap < 18)).toEqual([]);
  expect(gaps.filter((gap) => gap > 40)).toHaveLength(1);
});

it("stops at once, also from within a frame", () => {
  let frames = 0;
  const loop = createFrameLoop(
    50,
    () => performance.now(),
    () => {
      frames += 1;
      if (frames === 3) loop.stop();
    },
  );

  loop.start();
  vi.advanceTimersByTime(1000);

  expect(frames).toBe(3);
  expect(loop.isRunning()).toBe(false);
});
