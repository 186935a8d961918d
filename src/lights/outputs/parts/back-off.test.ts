import { afterEach, expect, it, vi } from "vitest";
import { createBackOff } from "./back-off.ts";

afterEach(() => vi.useRealTimers());

it("waits twice as long after each failure, up to ten seconds, and shortly again after a success", () => {
  vi.useFakeTimers();
  const backOff = createBackOff();
  const waits: number[] = [];
  const fail = (): void => {
    const fromMs = Date.now();
    backOff.again(() => waits.push(Date.now() - fromMs));
    vi.runOnlyPendingTimers();
  };

  for (let i = 0; i < 7; i += 1) fail();
  backOff.reset();
  fail();

  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000, 500]);
});

it("forgets the try that waits when the light is taken away", () => {
  vi.useFakeTimers();
  const backOff = createBackOff();
  const tried = vi.fn();

  backOff.again(tried);
  backOff.cancel();
  vi.runAllTimers();

  expect(tried).not.toHaveBeenCalled();
});
