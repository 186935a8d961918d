import { describe, expect, it } from "vitest";
import { defaultShow } from "../ports/lights.ts";
import { aLightDesk } from "../testing/a-light-desk.ts";
import { createFakeLightStore } from "../testing/fake-light-store.ts";

const aDeskWithStrip = async () => {
  const on = await aLightDesk();
  const added = await on.desk.addFixture({ kind: "ws281x-spi", name: "Bar" });
  if (!added.ok) throw new Error(added.detail);
  return { ...on, fixtureId: added.value.fixtureId };
};

describe("the first evening", () => {
  it("has a screen to look at, and the show that we like best", async () => {
    const { desk, show, store } = await aLightDesk();

    const { fixtures } = desk.view();

    expect(fixtures).toMatchObject([
      { name: "Screen", kind: "preview", count: 60, geometry: { kind: "strip" }, state: "ok" },
    ]);
    expect(show.applied().show).toEqual(defaultShow);
    expect((await store.loadLights()).fixtures).toHaveLength(1);
  });

  it("is only once: who took all lights away finds none in the morning", async () => {
    const { desk, store } = await aLightDesk();
    const [screen] = desk.view().fixtures;
    await desk.removeFixture(screen?.fixtureId ?? "");

    const later = await aLightDesk({ store });

    expect(later.desk.view().fixtures).toEqual([]);
    expect(later.show.applied().fixtures).toEqual([]);
  });
});

describe("the next evening", () => {
  it("begins as the last one ended", async () => {
    const { desk, store } = await aLightDesk();
    await desk.change({ program: "glow", auto: false, master: 0.3 });
    await desk.addFixture({ kind: "wled", name: "Wall", address: { host: "10.0.0.7" } });
    await desk.correctBeats("song", { tempo: 2 });

    const later = await aLightDesk({ store });

    expect(later.desk.view()).toEqual(desk.view());
    expect(later.desk.correctionOf("song")).toEqual({ tempo: 2, shiftMs: 0, downbeatShift: 0 });
    expect(later.show.applied().show.program).toBe("glow");
  });

  it("does without a program that an update took away", async () => {
    const store = createFakeLightStore();
    await store.putShow({ ...defaultShow, program: "disco" });

    const { desk } = await aLightDesk({ store });

    expect(desk.view().show.program).toBe("pulse");
  });
});

describe("a slider", () => {
  it("is seen at once and answered when it is on disk", async () => {
    const { desk, show, store } = await aLightDesk();
    const release = store.hold();
    let isAnswered = false;

    const change = desk.change({ master: 0.2 }).then(() => {
      isAnswered = true;
    });

    expect(show.applied().show.master).toBe(0.2);
    expect(desk.view().show.master).toBe(0.2);
    expect(isAnswered).toBe(false);
    release();
    await change;
    expect((await store.loadLights()).show?.master).toBe(0.2);
  });

  it("jumps back, in the room too, when the disk does not take it", async () => {
    const { desk, show, store, logged } = await aLightDesk();
    let changes = 0;
    desk.onChange(() => {
      changes += 1;
    });
    store.setFault("storage-full");

    const answer = await desk.change({ master: 0.2 });

    expect(answer).toMatchObject({ ok: false, code: "storage-full" });
    expect(desk.view().show.master).toBe(defaultShow.master);
    expect(show.applied().show.master).toBe(defaultShow.master);
    expect(changes).toBeGreaterThanOrEqual(2);
    expect(logged.join()).toContain("could not be stored");
  });

  it("that makes no sense changes nothing and writes nothing", async () => {
    const { desk, show, store } = await aLightDesk();
    const before = [show.told.length, store.written.length];

    const answer = await desk.change({ params: { decay: 99 } });

    expect(answer).toMatchObject({ code: "param-out-of-range" });
    expect([show.told.length, store.written.length]).toEqual(before);
  });

  it("shows every parameter of the program, defaults filled in", async () => {
    const { desk } = await aLightDesk();

    await desk.change({ params: { every: 2 } });

    expect(desk.view().params).toEqual({ decay: 1, every: 2 });
  });
});

describe("a fixture", () => {
  it("comes, changes and goes, and the show follows", async () => {
    const { desk, show, fixtureId } = await aDeskWithStrip();
    const own = () => show.applied().fixtures.find((each) => each.fixtureId === fixtureId);

    const changed = await desk.changeFixture(fixtureId, { brightness: 0.5 });
    expect(changed).toMatchObject({ ok: true, value: { brightness: 0.5, name: "Bar" } });
    expect(own()?.brightness).toBe(0.5);

    expect((await desk.removeFixture(fixtureId)).ok).toBe(true);
    expect(own()).toBeUndefined();
  });

  it("may stay where it is: it is not in its own way", async () => {
    const { desk, fixtureId } = await aDeskWithStrip();

    const device = "/dev/spidev0.0";
    expect((await desk.changeFixture(fixtureId, { address: { device } })).ok).toBe(true);
  });

  it("that is impossible is not added, and not changed into", async () => {
    const { desk, fixtureId } = await aDeskWithStrip();
    const before = desk.view();

    expect(await desk.addFixture({ kind: "ws281x-spi" })).toMatchObject({ code: "bad-fixture" });
    expect(await desk.changeFixture(fixtureId, { count: 8192 })).toMatchObject({
      code: "too-many-fixtures",
    });
    expect(desk.view()).toEqual(before);
  });

  it("that is gone is told so", async () => {
    const { desk } = await aLightDesk();
    const gone = { ok: false, code: "no-such-fixture" };

    expect(await desk.changeFixture("x", {})).toMatchObject(gone);
    expect(await desk.removeFixture("x")).toMatchObject(gone);
    expect(desk.test("x", "white", 1)).toMatchObject(gone);
  });

  it("shows its test pattern", async () => {
    const { desk, show, fixtureId } = await aDeskWithStrip();

    desk.test(fixtureId, "count", 5);

    expect(show.told.at(-1)).toBe(`test ${fixtureId} count 5`);
  });

  it("that is unplugged is named with the reason, and the box is well all the same", async () => {
    const { desk, show, fixtureId } = await aDeskWithStrip();
    let changes = 0;
    desk.onChange(() => {
      changes += 1;
    });

    const reason = "there is no /dev/spidev0.0";
    show.setFixture(fixtureId, { state: "unavailable", reason, currentMa: 0 });

    expect(desk.health()).toEqual({ state: "ok", fixtures: { Bar: reason } });
    expect(desk.view().fixtures.at(-1)).toMatchObject({ state: "unavailable", reason });
    expect(changes).toBe(1);
  });

  it("does not hide behind another one of the same name", async () => {
    const { desk, show, fixtureId } = await aDeskWithStrip();
    const other = await desk.addFixture({ kind: "preview", name: "Bar" });
    if (!other.ok) throw new Error(other.detail);

    for (const id of [fixtureId, other.value.fixtureId]) {
      show.setFixture(id, { state: "unavailable", currentMa: 0 });
    }

    expect(Object.keys(desk.health().fixtures)).toHaveLength(2);
  });
});

describe("the beats of a song", () => {
  it("are as analysed until the host says otherwise, and again when it is taken back", async () => {
    const { desk, store } = await aLightDesk();
    let told = 0;
    desk.onBeats(() => {
      told += 1;
    });
    expect(desk.beatsOf("song")).toEqual({ tempo: 1, shiftMs: 0, downbeatShift: 0 });

    await desk.correctBeats("song", { tempo: 0.5 });
    const shifted = await desk.correctBeats("song", { shiftMs: -30 });
    expect(shifted).toMatchObject({ value: { tempo: 0.5, shiftMs: -30, downbeatShift: 0 } });
    expect(desk.beatsOf("song")).toEqual({ tempo: 0.5, shiftMs: -30, downbeatShift: 0 });

    await desk.correctBeats("song", { tempo: 1, shiftMs: 0 });
    expect(desk.correctionOf("song")).toBeUndefined();
    expect((await store.loadLights()).corrections.size).toBe(0);
    expect(told).toBe(3);
  });

  it("drop back when the disk does not take the correction", async () => {
    const { desk, store } = await aLightDesk();
    store.setFault("storage-failed");

    const answer = await desk.correctBeats("song", { tempo: 2 });

    expect(answer).toMatchObject({ ok: false, code: "storage-failed" });
    expect(desk.correctionOf("song")).toBeUndefined();
  });
});

it("two who look for WLEDs at once share one search", async () => {
  const wall = { name: "Wall", host: "10.0.0.7", count: 128, isRgbw: false };
  const { desk, searches } = await aLightDesk({ found: [wall] });

  const [one, other] = await Promise.all([desk.findWleds(), desk.findWleds()]);
  expect(one).toEqual([wall]);
  expect(other).toEqual([wall]);
  expect(searches).toEqual([3000]);

  await desk.findWleds();
  expect(searches).toHaveLength(2);
});

it("clicks and flashes are switched on and off", async () => {
  const { desk, calibrated } = await aLightDesk();

  await desk.calibrate(true);
  await desk.calibrate(false);

  expect(calibrated).toEqual([true, false]);
});

it("lights without their thread are not well", async () => {
  const { desk, show } = await aLightDesk();

  show.setHealth({ state: "down", reason: "it died" });

  expect(desk.health()).toEqual({ state: "down", reason: "it died", fixtures: {} });
});

it("the desk leaves when what it was told is on disk", async () => {
  const { desk, store } = await aLightDesk();
  void desk.change({ master: 0.1 });
  void desk.change({ master: 0.2 });

  await desk.stop();

  expect((await store.loadLights()).show?.master).toBe(0.2);
});
