import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createPartyKeeper } from "../core/party/party-keeper.ts";
import type { Command } from "../domain/command.ts";
import { guest } from "../domain/testing/names.ts";
import { waitFor } from "../testing/wait-for.ts";
import { anOpenStore, aStore, START_MS } from "./testing/a-store.ts";

const mount = (...args: readonly string[]): void => {
  execFileSync("mount", args, { stdio: "ignore" });
};

/** A medium of its own, as small as a full card. */
const aSmallDisk = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-disk-"));
  mount("-t", "tmpfs", "-o", "size=3m", "rumpus-test", folder);
  onTestFinished(() => {
    execFileSync("umount", ["-l", folder]);
    rmdirSync(folder);
  });
  return folder;
};

const canMount = (): boolean => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-disk-"));
  try {
    mount("-t", "tmpfs", "-o", "size=1m", "rumpus-test", folder);
    execFileSync("umount", [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
};

/** Writes until nothing more goes in. Answers how to make room again. */
const fillUp = (disk: string): (() => void) => {
  const path = join(disk, "holiday.mp4");
  const file = openSync(path, "w");
  for (let size = 65_536; size >= 512; ) {
    try {
      writeSync(file, Buffer.alloc(size));
    } catch {
      size /= 2;
    }
  }
  closeSync(file);
  return () => rmSync(path);
};

const join1 = (number: number): Command => ({
  kind: "join-party",
  by: { kind: "guest", guestId: guest(`guest ${number}`) },
  atMs: START_MS,
  guestId: guest(`guest ${number}`),
  name: `guest ${number} `.padEnd(2000, "x"),
  hue: 0,
});
const nothing = { answer: () => undefined };

/** Only root can have a disk of its own; elsewhere CI does it. */
describe.runIf(canMount())("a card that is full", () => {
  it("refuses guests, and takes them again by itself when there is room", async () => {
    const disk = aSmallDisk();
    const store = await anOpenStore(disk);
    const party = createPartyKeeper(
      store,
      await store.load(),
      () => START_MS,
      () => undefined,
    );
    const makeRoom = fillUp(disk);
    let number = 0;
    const somebodyJoins = () => {
      number += 1;
      return party.send(join1(number), nothing);
    };

    const refused = await waitFor("a refusal", async () => {
      const outcome = await somebodyJoins();
      return !outcome.ok && outcome;
    });
    const known = party.known();
    makeRoom();
    await waitFor("the disk", () => party.storage() === "ok");
    const outcome = await somebodyJoins();

    expect(refused).toEqual({ ok: false, storage: "storage-full" });
    expect(known.guests.size).toBe(number - 2);
    expect(outcome.ok).toBe(true);
    expect(await store.load()).toEqual(party.known());
    await party.stop();
  });

  it("loses nothing of what was acknowledged when the box restarts", async () => {
    const disk = aSmallDisk();
    const before = await anOpenStore(disk);
    const party = createPartyKeeper(
      before,
      await before.load(),
      () => START_MS,
      () => undefined,
    );
    const makeRoom = fillUp(disk);
    for (let number = 0; party.storage() === "ok"; number += 1) {
      await party.send(join1(number), nothing);
    }
    await party.stop();
    await before.stop();
    makeRoom();

    const after = await anOpenStore(disk);

    expect(before.logged).toEqual([expect.stringContaining("no backup could be made")]);
    expect(after.mended).toBeUndefined();
    expect(await after.load()).toEqual(party.known());
  });

  it("keeps what is too old, and is read all the same", async () => {
    const store = await anOpenStore(aSmallDisk());
    const { seq, plays, round, seed, ticks } = await store.load();
    const receipt = (key: string, atMs: number) => ({
      ...{ guestId: guest("ada"), key, answer: "null", atMs },
    });
    await store.commit({
      events: [],
      receipts: [receipt("old", 1), receipt("young", START_MS)],
      after: { seq, plays, round, seed, ticks },
    });
    await store.putSession("old", 1);
    await store.putSession("young", START_MS + 1);
    fillUp(store.folder);

    const receipts = await store.receipts(START_MS - 1);
    const sessions = await store.sessions();

    expect(receipts).toEqual([receipt("young", START_MS)]);
    expect(sessions).toEqual([{ tokenHash: "young", expiresAtMs: START_MS + 1 }]);
    expect(store.logged).toEqual([
      expect.stringContaining("old receipts were not forgotten"),
      expect.stringContaining("old sessions were not forgotten"),
    ]);
  });

  it("still lets guests search", async () => {
    const disk = aSmallDisk();
    const store = await anOpenStore(disk);
    fillUp(disk);

    expect(await store.search("anything", { limit: 5 })).toEqual({ items: [] });
  });
});

describe.runIf(canMount())("a card that is write-protected", () => {
  it("is told in one line at the start", async () => {
    const disk = aSmallDisk();
    const before = await anOpenStore(disk);
    await before.stop();
    mount("-o", "remount,ro", disk);

    const opened = await aStore(disk).start();

    expect(opened).toMatchObject({ ok: false, code: "storage-readonly" });
  });
});
