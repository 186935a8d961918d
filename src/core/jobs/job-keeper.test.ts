import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aKeeper, aKind, aStartedKeeper } from "../testing/a-keeper.ts";
import { aRun } from "../testing/a-run.ts";
import { turns } from "../testing/a-stage.ts";
import { createFakeJobStarter } from "../testing/fake-job-starter.ts";
import { createFakeRunStore } from "../testing/fake-run-store.ts";

const DONE = { kind: "succeeded" } as const;
const transient = {
  kind: "failed",
  failure: { code: "gone", detail: "Gone.", isTransient: true },
} as const;

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

describe("work that is asked for", () => {
  it("starts, tells, ends, and is told of only when it is on disk", async () => {
    const { submit, starter, told, store, keeper } = await aStartedKeeper();
    const onDisk: (string | undefined)[] = [];
    keeper.onRun(({ state, jobId }) =>
      onDisk.push(
        state === store.written.findLast((run) => run.jobId === jobId)?.state ? "yes" : "no",
      ),
    );

    const { jobId } = await submit();
    starter.started[0]?.listener.onProgress({
      percent: 40,
      message: "dusting",
      counts: { shelves: 2 },
    });
    starter.started[0]?.end(DONE);
    await turns();

    expect(told.map(({ state, percent }) => [state, percent])).toEqual([
      ["queued", 0],
      ["running", 0],
      ["running", 40],
      ["succeeded", 100],
    ]);
    expect(onDisk).toEqual(["yes", "yes", "yes", "yes"]);
    expect(await keeper.whenOver(jobId)).toMatchObject({
      message: "dusting",
      counts: { shelves: 2 },
    });
  });

  it("that does not exist, or is badly asked for, is refused", async () => {
    const { keeper } = await aStartedKeeper();

    expect(await keeper.submit("fly", {}, { kind: "host" })).toMatchObject({
      code: "no-such-kind",
    });
    expect(await keeper.submit("dust", "bad", { kind: "host" })).toMatchObject({
      code: "bad-input",
    });
  });

  it("keeps what it left behind", async () => {
    const { submit, starter, files, keeper } = await aStartedKeeper();
    const { jobId } = await submit();
    files.putArtifact(jobId, { name: "report.json", bytes: 3 });
    starter.started[0]?.listener.onLog("warn", "so much dust");
    starter.started[0]?.end(DONE);
    await turns();

    expect((await keeper.run(jobId))?.artifacts).toEqual([{ name: "report.json", bytes: 3 }]);
    expect((await keeper.log(jobId, 0)).map(({ number, text }) => [number, text])).toEqual([
      [1, "so much dust"],
      [2, "succeeded"],
    ]);
  });

  it("that waits already is not asked for twice, if its kind says so", async () => {
    const { submit, keeper } = await aStartedKeeper({ kinds: [aKind("dust", { isJoined: true })] });
    await submit("dust", { room: 0 });

    const [one, two, three] = await Promise.all([
      keeper.submit("dust", { room: 1 }, { kind: "host" }),
      keeper.submit("dust", { room: 1 }, { kind: "host" }),
      keeper.submit("dust", { room: 2 }, { kind: "host" }),
    ]);

    const ids = [one, two, three].map((each) => (each.ok ? each.value.jobId : "?"));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });
});

describe("progress", () => {
  it("is told at once, then at most every 100 ms, and the newest always", async () => {
    const { submit, starter, told } = await aStartedKeeper();
    await submit();
    const before = told.length;

    for (let percent = 1; percent <= 90; percent += 1) {
      starter.started[0]?.listener.onProgress({ percent });
    }
    const atOnce = told.slice(before).map(({ percent }) => percent);
    vi.advanceTimersByTime(100);
    const later = told.slice(before).map(({ percent }) => percent);

    expect([atOnce, later]).toEqual([[1], [1, 90]]);
  });

  it("costs the disk nothing", async () => {
    const { submit, starter, store } = await aStartedKeeper();
    await submit();
    const before = store.written.length;

    for (let percent = 1; percent <= 90; percent += 1) {
      starter.started[0]?.listener.onProgress({ percent });
    }
    await turns();

    expect(store.written.length).toBe(before);
  });
});

describe("work that is cancelled", () => {
  it("while it waits never starts", async () => {
    const { submit, keeper, starter, state } = await aStartedKeeper();
    await submit();
    const { jobId } = await submit();

    await keeper.cancel(jobId);
    starter.started[0]?.end(DONE);
    await turns();

    expect(await state(jobId)).toBe("cancelled");
    expect(starter.started).toHaveLength(1);
  });

  it("while it runs is stopped, and not tried again", async () => {
    const { submit, keeper, starter, state } = await aStartedKeeper({
      kinds: [aKind("dust", { attempts: 5 })],
      starter: createFakeJobStarter({ endsWhenStopped: false }),
    });
    const { jobId } = await submit();

    const answer = await keeper.cancel(jobId);
    expect(answer).toMatchObject({ ok: true, value: { state: "running" } });
    expect(starter.started[0]?.isStopped()).toBe(true);
    starter.started[0]?.end(transient);
    await turns();

    expect(await state(jobId)).toBe("cancelled");
  });

  it("and over is refused, and so is what never was", async () => {
    const { submit, keeper, starter } = await aStartedKeeper();
    const { jobId } = await submit();
    starter.started[0]?.end(DONE);
    await turns();

    expect(await keeper.cancel(jobId)).toMatchObject({ code: "job-over" });
    expect(await keeper.cancel("nobody")).toMatchObject({ code: "no-such-job" });
  });
});

describe("work that fails", () => {
  it("for now is tried again after a while, and its error is there meanwhile", async () => {
    const { submit, starter, state, keeper, environment } = await aStartedKeeper({
      kinds: [aKind("dust", { attempts: 2 })],
    });
    const { jobId } = await submit();

    starter.started[0]?.end(transient);
    await turns();
    const waiting = await keeper.run(jobId);
    expect(waiting).toMatchObject({ state: "queued", attempt: 2, error: { code: "gone" } });
    environment.wait(2000);
    await vi.advanceTimersByTimeAsync(2000);
    await turns();
    starter.started[1]?.end(transient);
    await turns();

    expect(starter.started).toHaveLength(2);
    expect(await state(jobId)).toBe("failed");
  });

  it("can be done again by hand, as a new run", async () => {
    const { submit, starter, keeper } = await aStartedKeeper();
    const { jobId } = await submit("dust", { room: 3 });
    expect(await keeper.retry(jobId, { kind: "host" })).toMatchObject({ code: "job-not-over" });
    starter.started[0]?.end({ kind: "failed", failure: { code: "x", detail: "" } });
    await turns();

    const again = await keeper.retry(jobId, { kind: "host" });
    await turns();

    expect(again).toMatchObject({ ok: true, value: { input: { room: 3 } } });
    expect(starter.started[1]?.input).toEqual({ room: 3 });
  });

  it("because its kind has a bug is a failed run and nothing else", async () => {
    const order = () => {
      throw new Error("a bug");
    };
    const { submit, keeper, state, starter } = await aStartedKeeper({
      kinds: [aKind("broken", { order }), aKind("dust")],
    });

    const broken = await submit("broken");
    await turns();
    expect((await keeper.run(broken.jobId))?.error).toMatchObject({ code: "job-crashed" });
    const { jobId } = await submit("dust");
    starter.started[0]?.end(DONE);
    await turns();

    expect(await state(jobId)).toBe("succeeded");
  });
});

describe("after the daemon was killed", () => {
  const left = async () => {
    const store = createFakeRunStore();
    await store.putRun(aRun("again", { kind: "again", state: "running", startedAt: 1 }));
    await store.putRun(aRun("once", { kind: "once", state: "running", startedAt: 1 }));
    await store.putRun(aRun("waits", { kind: "again" }));
    await store.putRun(aRun("gone", { kind: "gone" }));
    await store.putRun(aRun("was-gone", { kind: "gone", state: "running" }));
    return store;
  };
  const kinds = [aKind("again"), aKind("once", { onInterrupted: "fail" })];

  it("what can be done again starts again, and all else says why it does not", async () => {
    const { keeper, starter, state } = await aStartedKeeper({
      store: await left(),
      kinds,
      maxParallel: 9,
    });
    await turns();

    expect(starter.started.map(({ jobId }) => jobId)).toEqual(["again", "waits"]);
    expect([await state("once"), await state("gone"), await state("was-gone")]).toEqual([
      "failed",
      "failed",
      "failed",
    ]);
    expect((await keeper.run("once"))?.error?.code).toBe("interrupted");
    expect((await keeper.run("gone"))?.error?.code).toBe("no-such-kind");
    expect((await keeper.run("was-gone"))?.error?.code).toBe("no-such-kind");
  });

  it("what may be of a plugin waits until the plugins are known", async () => {
    const { keeper, state, starter } = await aStartedKeeper({
      store: await left(),
      kinds,
      maxParallel: 9,
      hasPlugins: true,
    });
    await turns();
    expect([await state("gone"), await state("was-gone")]).toEqual(["queued", "running"]);

    keeper.setPluginKinds([aKind("gone", { from: "plugin", onInterrupted: "fail" })]);
    await turns(8);

    expect(starter.started.map(({ jobId }) => jobId)).toContain("gone");
    expect((await keeper.run("was-gone"))?.error?.code).toBe("interrupted");
  });
});

describe("when the daemon stops", () => {
  it("its processes end, and what can be done again is so at the next start", async () => {
    const first = await aStartedKeeper({
      kinds: [aKind("again"), aKind("once", { onInterrupted: "fail" })],
      maxParallel: 2,
    });
    const again = await first.submit("again");
    const once = await first.submit("once");
    const waiting = first.keeper.whenOver(again.jobId);

    await first.keeper.stop();

    expect(first.starter.running()).toEqual([]);
    expect(await first.store.run(again.jobId)).toMatchObject({ state: "queued" });
    expect(await first.store.run(once.jobId)).toMatchObject({ error: { code: "interrupted" } });
    expect(await waiting).toMatchObject({ state: "queued" });
    const second = await aStartedKeeper({ store: first.store, kinds: [aKind("again")] });
    await turns();
    expect(second.starter.started.map(({ jobId }) => jobId)).toEqual([again.jobId]);
  });
});

describe("on a full disk", () => {
  it("what runs goes on, ends, and is written when there is room again", async () => {
    const { submit, store, starter, state } = await aStartedKeeper();
    const { jobId } = await submit();

    store.setFull(true);
    starter.started[0]?.end(DONE);
    await turns();
    expect(await state(jobId)).toBe("succeeded");
    expect((await store.run(jobId))?.state).toBe("running");
    store.setFull(false);
    await vi.advanceTimersByTimeAsync(2000);
    await turns();

    expect((await store.run(jobId))?.state).toBe("succeeded");
  });

  it("people are refused, and what the box wants by itself is done", async () => {
    const { keeper, store, starter } = await aStartedKeeper();
    store.setFull(true);

    expect(await keeper.submit("dust", {}, { kind: "host" })).toMatchObject({
      code: "storage-failed",
    });
    expect(await keeper.submit("dust", {}, { kind: "system" })).toMatchObject({ ok: true });
    await turns();

    expect(starter.started).toHaveLength(1);
  });

  it("that nobody mends ends with the daemon nevertheless", async () => {
    const { keeper, submit, store } = await aStartedKeeper();
    await submit();
    store.setFull(true);

    await expect(keeper.stop()).resolves.toBeUndefined();
  });
});

describe("old runs", () => {
  it("are forgotten with all that they left", async () => {
    const { submit, store, files, starter } = await aStartedKeeper();
    for (let number = 0; number < 45; number += 1) {
      await store.putRun(aRun(`old-${number}`, { state: "succeeded", endedAt: 1 }));
    }

    await submit();
    starter.started[0]?.end(DONE);
    await turns(20);

    expect((await store.runs({ limit: 999 })).items).toHaveLength(40);
    expect(files.removed).toHaveLength(6);
  });
});

describe("a listener that fails", () => {
  it("keeps nobody from anything", async () => {
    const { keeper, submit, starter, state, logged } = aKeeper();
    keeper.onRun(() => {
      throw new Error("a bug in the page");
    });
    await keeper.start();
    const { jobId } = await submit();
    starter.started[0]?.end(DONE);
    await turns();

    expect(await state(jobId)).toBe("succeeded");
    expect(logged.join()).toMatch(/a bug in the page/);
  });
});
