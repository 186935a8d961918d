import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JobRun, RunStore } from "../ports/jobs.ts";
import { aRun } from "./a-run.ts";

export interface RunStoreRig {
  readonly store: RunStore;
  /** The store as it is after the daemon was started again. */
  readonly restart: () => Promise<RunStore>;
  readonly close: () => Promise<void>;
}

const over = (jobId: string, more: Partial<JobRun> = {}): JobRun =>
  aRun(jobId, { state: "succeeded", percent: 100, endedAt: 2000, ...more });
const nightly = { startedBy: { kind: "schedule" } } as const;
const ids = (runs: readonly JobRun[]): readonly string[] => runs.map(({ jobId }) => jobId);

/** What every store of runs does. */
export const runStoreContract = (name: string, make: () => Promise<RunStoreRig>): void => {
  describe(`${name} as a store of runs`, () => {
    let rig: RunStoreRig;
    let store: RunStore;
    beforeEach(async () => {
      rig = await make();
      store = rig.store;
    });
    afterEach(() => rig.close());

    const put = async (...runs: readonly JobRun[]): Promise<void> => {
      for (const run of runs) await store.putRun(run);
    };

    it("keeps a run as it is, also over a restart", async () => {
      const run = over("a", {
        state: "failed",
        input: { folders: ["/music"], deep: { yes: true } },
        counts: { imported: 3 },
        error: { code: "disk-gone", detail: "It is not there.", todo: "Plug it in." },
        artifacts: [{ name: "report.json", bytes: 12 }],
        startedBy: { kind: "guest", guestId: "ada" },
        startedAt: 1500,
      });

      await put(run);

      const again = await rig.restart();
      expect(await again.run("a")).toEqual(run);
    });

    it("knows nothing of a run that never was", async () => {
      expect(await store.run("nobody")).toBeUndefined();
    });

    it("keeps the newest state of a run", async () => {
      await put(aRun("a"), aRun("a", { state: "running", startedAt: 1500 }));

      expect(await store.run("a")).toMatchObject({ state: "running", startedAt: 1500 });
      expect((await store.runs({ limit: 9 })).items).toHaveLength(1);
    });

    it("lists runs by their coming, newest first, page by page", async () => {
      await put(aRun("a"), aRun("b"), aRun("c"), over("a"));

      const first = await store.runs({ limit: 2 });
      await put(aRun("d"));
      const second = await store.runs({ limit: 2, cursor: first.nextCursor ?? "" });

      expect([ids(first.items), ids(second.items)]).toEqual([["c", "b"], ["a"]]);
      expect(second.nextCursor).toBeUndefined();
    });

    it("lists those of one kind, page by page, however many others came between", async () => {
      await put(aRun("a", { kind: "rare" }), aRun("b"), aRun("c", { kind: "rare" }), aRun("d"));

      const first = await store.runs({ limit: 1, kind: "rare" });
      const second = await store.runs({ limit: 1, kind: "rare", cursor: first.nextCursor ?? "" });

      expect([ids(first.items), ids(second.items)]).toEqual([["c"], ["a"]]);
      expect(second.nextCursor).toBeUndefined();
      expect((await store.runs({ limit: 9, kind: "never" })).items).toEqual([]);
    });

    it("tells which are queued or running, oldest first", async () => {
      await put(aRun("a"), over("b"), aRun("c", { state: "running" }), aRun("d"), over("d"));

      expect(ids(await store.openRuns())).toEqual(["a", "c"]);
    });

    it("forgets old runs, but none that is still open", async () => {
      await put(over("a"), aRun("open"), over("b"), over("c"));

      expect(await store.dropOldRuns("dust", 1)).toEqual(expect.arrayContaining(["a", "b"]));
      expect(ids((await store.runs({ limit: 9 })).items)).toEqual(["c", "open"]);
      expect(await store.dropOldRuns("dust", 1)).toEqual([]);
      expect(await store.dropOldRuns("other", 0)).toEqual([]);
    });

    it("remembers when each kind ran last by its schedule, however many runs came after", async () => {
      await put(over("old", nightly), over("last", nightly), over("x"), over("y"));

      await store.dropOldRuns("dust", 1);

      expect(await store.lastScheduled("dust")).toMatchObject({ jobId: "last" });
      expect(await store.run("old")).toBeUndefined();
      expect(await store.lastScheduled("never")).toBeUndefined();
    });

    it("keeps schedules and what of them was dealt with, each by itself", async () => {
      const setting = {
        cron: "0 5 * * *",
        isOn: false,
        expirySec: 60,
        jitterSec: 0,
        isCaughtUp: true,
      };
      await store.putDueTime("dust", 5000);
      await store.putSchedule("dust", setting);
      await store.putDueTime("wash", 6000);
      await store.putDueTime("dust", 7000);

      const again = await rig.restart();
      expect([...(await again.schedules())]).toEqual([["dust", setting]]);
      expect(new Map(await again.dueTimes())).toEqual(
        new Map([
          ["dust", 7000],
          ["wash", 6000],
        ]),
      );
    });
  });
};
