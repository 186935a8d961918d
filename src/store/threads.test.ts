import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { describe, expect, it, onTestFinished } from "vitest";
import type { TrackId } from "../domain/ids.ts";
import { waitFor } from "../testing/wait-for.ts";
import { aFile, aFolder, anOpenStore, aStore, imports } from "./testing/a-store.ts";

/** Every thread that is started from now on. */
const threads = (): readonly Worker[] => {
  const started: Worker[] = [];
  const onWorker = (worker: Worker) => started.push(worker);
  process.on("worker", onWorker);
  onTestFinished(() => void process.off("worker", onWorker));
  return started;
};

describe("the store", () => {
  it("keeps secrets and sessions, and forgets the sessions that have ended", async () => {
    const store = await anOpenStore();

    await store.putSecret("host-pin", "hash");
    await store.putSession("long", 1_900_000_000_000);
    await store.putSession("short", 1_700_000_000_001);
    await store.putSession("gone", 1_900_000_000_000);
    await store.dropSession("gone");
    store.wait(5);

    expect(await store.getSecret("host-pin")).toBe("hash");
    expect(await store.getSecret("other")).toBeUndefined();
    expect(await store.sessions()).toEqual([{ tokenHash: "long", expiresAtMs: 1_900_000_000_000 }]);
  });

  it("answers no question before it is open", () => {
    const store = aStore(aFolder());

    expect(() => store.track("x" as TrackId)).toThrow("not open");
  });

  it("makes a backup when it stops", async () => {
    const store = await anOpenStore();

    await store.stop();

    expect(readdirSync(join(store.folder, "backups"))).toHaveLength(1);
  });

  it("tells what it had to mend", async () => {
    const before = await anOpenStore();
    await before.stop();
    writeFileSync(join(before.folder, "rumpus.db"), "garbage");

    const { mended } = await anOpenStore(before.folder);

    expect(mended).toMatch(/^The database was damaged and set aside as .* from the backup .*$/);
  });
});

describe("the writer's thread", () => {
  it("is missed at once when it dies: nothing can be acknowledged any more", async () => {
    const started = threads();
    const store = await anOpenStore();

    await started[0]?.terminate();

    expect(store.lost.map(({ message }) => message)).toEqual(["the store's writer ended with 1"]);
    await expect(store.load()).rejects.toThrow();
  });

  it("is not missed when the party ends", async () => {
    const store = await anOpenStore();

    await store.stop();

    expect(store.lost).toEqual([]);
  });
});

describe("the reader's thread", () => {
  it("is started again when it dies", async () => {
    const started = threads();
    const store = await anOpenStore();
    await store.putFiles(imports(aFile("Song by Band")));
    const [, reader] = started;

    await reader?.terminate();
    const found = await waitFor("a new reader", () =>
      store.search("song", { limit: 1 }).catch(() => undefined),
    );

    expect(found.items).toHaveLength(1);
    expect(started).toHaveLength(3);
  });

  it("leaves nobody waiting for an answer that it owes", async () => {
    const started = threads();
    const store = await anOpenStore();

    await store.count();

    void started[1]?.terminate();
    const asking = Array.from({ length: 50 }, () => store.count());
    const answers = await Promise.allSettled(asking);

    expect(answers.filter(({ status }) => status === "rejected").length).toBeGreaterThan(0);
  });
});
