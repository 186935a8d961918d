import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newParty } from "../../domain/party.ts";
import { aFolder } from "../testing/a-store.ts";
import { aWriter } from "../testing/a-writer.ts";

const HOUR_MS = 3_600_000;

/** A party at volume 30 with a backup at 10 and a newer one at 20. */
const aPartyWithBackups = () => {
  const writer = aWriter();
  writer.fill();
  const backUpAt = (volumePct: number, atMs: number): string => {
    writer.setVolume(volumePct);
    return writer.backUp(atMs);
  };
  const backups = [backUpAt(10, HOUR_MS), backUpAt(20, 2 * HOUR_MS)] as const;
  writer.setVolume(30);
  writer.close();
  return { folder: writer.folder, path: writer.path, backups };
};

const overwrite = (path: string, at: number, bytes: number): void => {
  const file = openSync(path, "r+");
  writeSync(file, Buffer.alloc(bytes, "garbage "), 0, bytes, at);
  closeSync(file);
};

const middle = (path: string): number => Math.floor(statSync(path).size / 4096 / 2) * 4096;

const DAMAGES: Record<string, (path: string) => void> = {
  "garbage at its beginning": (path) => overwrite(path, 0, 4096),
  "garbage in its middle": (path) => overwrite(path, middle(path), 20 * 4096),
  "its second half missing": (path) => truncateSync(path, middle(path)),
  "only some bytes left": (path) => truncateSync(path, 700),
  "nothing left": (path) => truncateSync(path, 0),
  "another kind of content": (path) => writeFileSync(path, "<html>captive portal</html>"),
};

describe("a database that was damaged", () => {
  it.each(Object.entries(DAMAGES))("with %s gives way to the newest backup", (_what, damage) => {
    const { folder, path, backups } = aPartyWithBackups();
    damage(path);

    const writer = aWriter(folder);

    expect(writer.recovery?.from).toBe(backups[1]);
    expect(writer.volume()).toBe(20);
    expect(writer.setVolume(44)).toEqual({ ok: true, value: undefined });
  });

  it("is set aside as it was, with its log", () => {
    const { folder, path } = aPartyWithBackups();
    overwrite(path, 0, 4096);
    writeFileSync(`${path}-wal`, "a log");
    const damaged = readFileSync(path);

    const { recovery } = aWriter(folder);

    expect(readFileSync(recovery?.setAside ?? "")).toEqual(damaged);
    expect(readFileSync(`${recovery?.setAside}-wal`, "utf8")).toBe("a log");
  });

  it.each([
    ["damaged", (path: string) => overwrite(path, 0, 4096)],
    ["empty", (path: string) => truncateSync(path, 0)],
  ])("is replaced by an older backup when the newest one is %s too", (_what, damage) => {
    const { folder, path, backups } = aPartyWithBackups();
    overwrite(path, 0, 4096);
    damage(backups[1]);

    const writer = aWriter(folder);

    expect(writer.recovery?.from).toBe(backups[0]);
    expect(writer.volume()).toBe(10);
  });

  it("is not replaced by a backup that was never finished", () => {
    const { folder, path, backups } = aPartyWithBackups();
    overwrite(path, 0, 4096);
    renameSync(backups[1], `${backups[1]}.partial`);

    expect(aWriter(folder).recovery?.from).toBe(backups[0]);
  });

  it("without any backup makes room for a new party", () => {
    const folder = aFolder();
    writeFileSync(join(folder, "rumpus.db"), "this was a party once");

    const writer = aWriter(folder);

    expect(writer.recovery).toMatchObject({ from: undefined });
    expect(writer.load()).toEqual(newParty);
    expect(readFileSync(writer.recovery?.setAside ?? "", "utf8")).toBe("this was a party once");
  });

  it("is mended once: the next start finds a good one", () => {
    const { folder, path } = aPartyWithBackups();
    overwrite(path, 0, 4096);
    const first = aWriter(folder);
    first.setVolume(55);
    first.close();

    const second = aWriter(folder);

    expect(second.recovery).toBeUndefined();
    expect(second.volume()).toBe(55);
  });

  it("is mended even when the plug was pulled in the middle of it", () => {
    const { folder, path, backups } = aPartyWithBackups();
    copyFileSync(backups[1], `${path}.restored`);
    renameSync(path, `${path}.damaged-then`);

    const writer = aWriter(folder);

    expect(writer.volume()).toBe(20);
    expect(existsSync(`${path}.restored`)).toBe(false);
  });
});

describe("a database that is well", () => {
  it("is left alone", () => {
    const { folder } = aPartyWithBackups();

    const writer = aWriter(folder);

    expect(writer.recovery).toBeUndefined();
    expect(writer.volume()).toBe(30);
    expect(readdirSync(folder).filter((name) => name.includes("damaged"))).toEqual([]);
  });

  it("has everything that was acknowledged when the daemon is killed without a word", () => {
    const alive = aWriter();
    alive.setVolume(61);
    const folder = aFolder();
    for (const name of ["rumpus.db", "rumpus.db-wal"]) {
      copyFileSync(join(alive.folder, name), join(folder, name));
    }

    const writer = aWriter(folder);

    expect(writer.volume()).toBe(61);
    expect(writer.recovery).toBeUndefined();
  });

  it("needs no mending when the very first start was cut off", () => {
    const folder = aFolder();
    writeFileSync(join(folder, "rumpus.db"), "");

    const writer = aWriter(folder);

    expect(writer.recovery).toBeUndefined();
    expect(writer.load()).toEqual(newParty);
  });
});
