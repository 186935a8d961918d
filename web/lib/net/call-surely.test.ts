import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { callSurely } from "./call-surely.ts";

/** A phone whose Wi-Fi is gone for the first few calls. */
const withoutWifiFor = (calls: number) => {
  const keys: (string | undefined)[] = [];
  vi.stubGlobal("fetch", (_: string, { headers }: { headers: Record<string, string> }) => {
    keys.push(headers["idempotency-key"]);
    return keys.length <= calls
      ? Promise.reject(new TypeError("no route"))
      : Promise.resolve(new Response('{"entryId":"x"}'));
  });
  return keys;
};

describe("a wish that must arrive", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("addEventListener", () => undefined);
    vi.stubGlobal("removeEventListener", () => undefined);
    vi.stubGlobal("dispatchEvent", () => true);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("is sent again with the same id for as long as it takes", async () => {
    const keys = withoutWifiFor(9);
    const onLost = vi.fn();

    const answer = callSurely("POST", "/queue", {}, { tries: Infinity, onLost });
    await vi.runAllTimersAsync();

    expect(await answer).toEqual({ ok: true, value: { entryId: "x" } });
    expect(keys).toHaveLength(10);
    expect(new Set(keys).size).toBe(1);
    expect(onLost).toHaveBeenCalledTimes(1);
  });

  it("is given up after four tries when nobody wants to wait longer", async () => {
    const keys = withoutWifiFor(9);

    const answer = callSurely("PUT", "/playback/skip-vote", { value: true });
    await vi.runAllTimersAsync();

    expect(await answer).toMatchObject({ ok: false, problem: { code: "network" } });
    expect(keys).toHaveLength(4);
  });
});
