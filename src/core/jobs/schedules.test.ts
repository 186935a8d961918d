import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ScheduleSetting } from "../ports/jobs.ts";
import { aKind, aStartedKeeper } from "../testing/a-keeper.ts";
import { turns } from "../testing/a-stage.ts";
import { createFakeEnvironment } from "../testing/fake-environment.ts";

const START_MS = 1_700_000_000_000;
const every = (sec: number, more: Partial<ScheduleSetting> = {}): ScheduleSetting => ({
  cron: `every ${sec}`,
  isOn: true,
  expirySec: 60,
  jitterSec: 0,
  isCaughtUp: false,
  ...more,
});
const nightly = (setting: ScheduleSetting) => [aKind("dust", { schedule: setting })];

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

type Box = Awaited<ReturnType<typeof aStartedKeeper>>;
const aBox = async (setting: ScheduleSetting, before?: Box): Promise<Box> => {
  const environment = before?.environment ?? createFakeEnvironment(START_MS);
  const kept = before ? { store: before.store } : {};
  const box = await aStartedKeeper({ kinds: nightly(setting), environment, ...kept });
  await turns();
  return box;
};
/** Clock and timers go on together. */
const pass = async (box: Box, sec: number): Promise<void> => {
  for (let passed = 0; passed < sec; passed += 1) {
    box.environment.wait(1000);
    await vi.advanceTimersByTimeAsync(1000);
  }
  await turns();
};
/** What an hour of work would keep busy. */
const finishAll = async (box: Box): Promise<void> => {
  for (const one of box.starter.running()) one.end({ kind: "succeeded" });
  await turns();
};

describe("scheduled work", () => {
  it("starts when it is time, again and again, and tells when next and last", async () => {
    const box = await aBox(every(100));

    await pass(box, 100);
    await finishAll(box);
    await pass(box, 100);
    await finishAll(box);

    expect(box.starter.started).toHaveLength(2);
    const [schedule] = await box.keeper.schedules();
    expect(schedule).toMatchObject({
      kind: "dust",
      lastState: "succeeded",
      nextAt: START_MS + 300_000,
      lastAt: START_MS + 200_000,
    });
  });

  it("that is off does not start, and starts once it is on", async () => {
    const box = await aBox(every(100, { isOn: false }));
    await pass(box, 250);
    expect(box.starter.started).toEqual([]);

    await box.keeper.changeSchedules([{ kind: "dust", isOn: true }]);
    await pass(box, 10);
    expect(box.starter.started).toEqual([]);
    await pass(box, 50);

    expect(box.starter.started).toHaveLength(1);
  });

  it("follows a change at once, also after a restart", async () => {
    const box = await aBox(every(1000));

    expect(await box.keeper.changeSchedules([{ kind: "dust", cron: "never" }])).toMatchObject({
      code: "bad-cron",
    });
    await box.keeper.changeSchedules([{ kind: "dust", cron: "every 50" }]);
    await pass(box, 50);
    await finishAll(box);
    expect(box.starter.started).toHaveLength(1);
    await box.keeper.stop();

    const again = await aBox(every(1000), box);
    await pass(again, 50);
    expect(again.starter.started).toHaveLength(1);
  });

  it("that fell due while the box was off is caught up once, if it wants that", async () => {
    for (const [isCaughtUp, runs] of [
      [true, 1],
      [false, 0],
    ] as const) {
      const first = await aBox(every(1000, { isCaughtUp }));
      expect(first.starter.started).toEqual([]);
      await first.keeper.stop();
      first.environment.wait(50 * 1000 * 1000 + 500_000);

      const second = await aBox(every(1000, { isCaughtUp }), first);
      expect(second.starter.started).toHaveLength(runs);
      expect(second.told.filter(({ state }) => state === "skipped")).toEqual([]);
      await finishAll(second);
      await second.keeper.stop();
      const third = await aBox(every(1000, { isCaughtUp }), second);
      expect(third.starter.started).toEqual([]);
      await third.keeper.stop();
    }
  });

  it("is not caught up at the very first start", async () => {
    const box = await aBox(every(1000, { isCaughtUp: true }));

    expect(box.starter.started).toEqual([]);
  });

  it("whose time a jump of the clock has passed over is skipped and says so, once", async () => {
    const box = await aBox(every(100));

    box.environment.wait(365 * 86_400_000 + 70_000);
    await pass(box, 31);

    expect(box.starter.started).toEqual([]);
    expect(box.told.filter(({ state }) => state === "skipped")).toHaveLength(1);
    expect(box.told[0]?.message).toMatch(/could not start in time/);
  });

  it("that waited too long behind other work is skipped", async () => {
    const kinds = [...nightly(every(100)), aKind("long")];
    const environment = createFakeEnvironment(START_MS);
    const box = await aStartedKeeper({ kinds, environment });
    await box.submit("long");

    await pass(box, 165);
    await finishAll(box);

    expect(box.starter.started).toHaveLength(1);
    expect(box.told.at(-1)).toMatchObject({ kind: "dust", state: "skipped" });
  });

  it("starts later by chance, within its bounds", async () => {
    const box = await aBox(every(1000, { jitterSec: 500 }));
    const [schedule] = await box.keeper.schedules();

    await pass(box, (schedule?.nextAt ?? 0) / 1000 - START_MS / 1000 - 1);
    expect(box.starter.started).toEqual([]);
    await pass(box, 502);

    expect(box.starter.started).toHaveLength(1);
  });
});
