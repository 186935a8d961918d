import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { makeFolder } from "./make-folder.ts";

const aPlace = (): string => {
  const place = mkdtempSync(join(tmpdir(), "rumpus-folder-"));
  onTestFinished(() => rmSync(place, { recursive: true }));
  return place;
};

it("makes a folder and those above it, for its owner alone", () => {
  const folder = join(aPlace(), "a/b/c");

  makeFolder(folder);
  makeFolder(folder);

  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it("gives up at once where no folder can be", () => {
  expect(() => makeFolder("/proc/rumpus/data")).toThrow(/ENOENT/);
});
