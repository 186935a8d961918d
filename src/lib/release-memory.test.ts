import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createMemoryRelease } from "./release-memory.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("releases memory once, when much was done and it is quiet", () => {
  const release = vi.fn();
  const memory = createMemoryRelease(release, 1000);

  for (let page = 0; page < 5; page += 1) {
    memory.worked(500);
    vi.advanceTimersByTime(900);
  }
  expect(release).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5000);

  expect(release).toHaveBeenCalledTimes(1);
});

it("does nothing for little work", () => {
  const release = vi.fn();
  const memory = createMemoryRelease(release, 1000);

  memory.worked(1999);
  vi.advanceTimersByTime(60_000);
  expect(release).not.toHaveBeenCalled();
  memory.worked(1);
  vi.advanceTimersByTime(1000);

  expect(release).toHaveBeenCalledTimes(1);
});

it("really gives back what nobody uses", () => {
  vi.useRealTimers();
  const litter = (): void => {
    const kept: object[] = [];
    for (let at = 0; at < 300_000; at += 1) kept.push({ at });
  };
  litter();
  const before = process.memoryUsage().heapUsed;
  const memory = createMemoryRelease(undefined, 0);

  memory.worked(2000);

  return vi.waitFor(() => expect(process.memoryUsage().heapUsed).toBeLessThan(before - 5e6));
});
