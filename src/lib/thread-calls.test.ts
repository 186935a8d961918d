import { MessageChannel, Worker } from "node:worker_threads";
import { describe, expect, it, onTestFinished } from "vitest";
import { callThread, serveCalls } from "./thread-calls.ts";

interface Sums {
  add(left: number, right: number): number;
  later(): Promise<string>;
  fail(): never;
}

const aPair = () => {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  const sums: Sums = {
    add: (left, right) => left + right,
    later: () => Promise.resolve("done"),
    fail: () => {
      throw new Error("it broke");
    },
  };
  serveCalls(port2, sums);
  return { calls: callThread<Sums>(port1), port2 };
};

describe("a call to another thread", () => {
  it("is answered", async () => {
    const { calls } = aPair();

    expect(await calls.add(2, 3)).toBe(5);
    expect(await calls.later()).toBe("done");
  });

  it("fails with the reason", async () => {
    const { calls } = aPair();

    await expect(calls.fail()).rejects.toThrow("it broke");
  });

  it("fails when the port is closed before the answer", async () => {
    const { calls, port2 } = aPair();

    const asking = calls.later();
    port2.close();

    await expect(asking).rejects.toThrow("the thread ended");
  });

  it("fails when the thread ends before the answer, and at once from then on", async () => {
    const busy = new Worker("for (;;) {}", { eval: true });
    const calls = callThread<Sums>(busy);
    const asking = calls.add(1, 2);

    await Promise.all([busy.terminate(), expect(asking).rejects.toThrow("the thread ended")]);

    await expect(calls.add(1, 2)).rejects.toThrow();
  });
});
