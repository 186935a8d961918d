import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, it, onTestFinished } from "vitest";
import { createPartialFiles } from "./partial-files.ts";

const someFiles = async () => {
  const folder = await mkdtemp(join(tmpdir(), "rumpus-partial-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const files = createPartialFiles(join(folder, "uploads/.partial"));
  await files.open();
  return {
    files,
    read: (id: string) => readFileSync(join(folder, "uploads/.partial", id), "utf8"),
  };
};

const LIMITS = { sizeMax: 100, freeMinBytes: 0 };

const breakingOff = (text: string): Readable =>
  Readable.from(
    (function* () {
      yield Buffer.from(text);
      throw new Error("the Wi-Fi is gone");
    })(),
  );

it("keeps what came before the line broke, and goes on from there", async () => {
  const { files, read } = await someFiles();
  await files.create("one");

  const first = await files.append("one", 0, breakingOff("half "), LIMITS);
  const second = await files.append(
    "one",
    first.size,
    Readable.from([Buffer.from("whole")]),
    LIMITS,
  );

  expect(first).toEqual({ size: 5, how: "broken-off" });
  expect(second).toEqual({ size: 10, how: "complete" });
  expect(read("one")).toBe("half whole");
});

it("takes no byte more than was said", async () => {
  const { files } = await someFiles();
  await files.create("one");
  const long = Readable.from([Buffer.alloc(60), Buffer.alloc(60)]);

  const end = await files.append("one", 0, long, LIMITS);

  expect(end).toEqual({ size: 60, how: "too-long" });
  expect(await files.size("one")).toBe(60);
});

it("stops when the disk would have less left than it must", async () => {
  const { files } = await someFiles();
  await files.create("one");
  const freeMinBytes = (await files.freeBytes()) + 1e12;

  const end = await files.append("one", 0, Readable.from([Buffer.alloc(9)]), {
    sizeMax: 100,
    freeMinBytes,
  });

  expect(end).toEqual({ size: 0, how: "storage-full" });
});

it("knows no file that is not there, and none outside of its folder", async () => {
  const { files } = await someFiles();

  expect(await files.size("nobody")).toBeUndefined();
  await expect(files.size("../../etc/passwd")).rejects.toThrow("no id");
  await expect(files.create("../x")).rejects.toThrow("no id");
});

it("makes no file twice", async () => {
  const { files } = await someFiles();
  await files.create("one");

  await expect(files.create("one")).rejects.toThrow("EEXIST");
});

it("removes a file and whatever was put beside it", async () => {
  const { files } = await someFiles();
  await files.create("one");
  await files.create("one.covers");

  await files.remove("one");

  expect(await files.list()).toEqual(["one.covers"]);
});
