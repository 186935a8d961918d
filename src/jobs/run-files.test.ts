import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { JobLogLine } from "../core/ports/jobs.ts";
import { createRunFiles } from "./run-files.ts";
import { aJobFolder } from "./testing/start-whim.ts";

const line = (number: number, level: JobLogLine["level"] = "info"): JobLogLine => ({
  number,
  atMs: 1000 + number,
  level,
  text: `line ${number}`,
});
const someFiles = (folder = aJobFolder()) => {
  const warnings: string[] = [];
  return { ...createRunFiles(folder, (_, text) => warnings.push(text)), folder, warnings };
};

describe("the log of a run", () => {
  it("can be read from any line on, also what is not on disk yet", async () => {
    const files = someFiles();
    for (let number = 1; number <= 5; number += 1) files.append("run-1", line(number));

    expect(await files.log("run-1", 3)).toEqual([line(4), line(5)]);
    files.append("run-1", line(6));
    expect(await someFiles(files.folder).log("run-1", 4)).toEqual([line(5)]);
    expect(await files.log("run-1", 5)).toEqual([line(6)]);
  });

  it("is bounded: after 2 000 lines only errors are kept, and of those 200", async () => {
    const files = someFiles();
    for (let number = 1; number <= 2500; number += 1) files.append("run-1", line(number));
    for (let number = 2501; number <= 3000; number += 1)
      files.append("run-1", line(number, "error"));

    const kept = await files.log("run-1", 0);

    expect(kept).toHaveLength(2201);
    expect(kept[2000]?.text).toMatch(/only errors/);
    expect(kept.at(-1)?.number).toBe(2700);
  });

  it("that was cut off by a power cut can still be read", async () => {
    const files = someFiles();
    files.append("run-1", line(1));
    await files.flush();
    writeFileSync(join(files.folder, "run-1/log.jsonl"), `${JSON.stringify(line(1))}\n{"numb`);

    expect(await files.log("run-1", 0)).toEqual([line(1)]);
  });

  it("survives that its folder is gone, and warns once where it cannot be written", async () => {
    const files = someFiles();
    files.append("run-1", line(1));
    await files.flush();
    rmSync(files.folder, { recursive: true });
    files.append("run-1", line(2));
    await files.flush();
    expect(await files.log("run-1", 0)).toEqual([line(2)]);

    rmSync(files.folder, { recursive: true });
    writeFileSync(files.folder, "in the way");
    for (const number of [3, 4]) {
      files.append("run-1", line(number));
      await files.flush();
    }
    expect(files.warnings).toHaveLength(1);
  });
});

describe("the artifacts of a run", () => {
  it("are plain files with plain names, and nothing else", async () => {
    const files = someFiles();
    const folder = join(files.folder, "run-1/artifacts");
    mkdirSync(join(folder, "a-folder"), { recursive: true });
    writeFileSync(join(files.folder, "run-1/secret"), "secret");
    writeFileSync(join(folder, "report.json"), "{}");
    writeFileSync(join(folder, ".hidden"), "");
    symlinkSync("/etc/passwd", join(folder, "link"));

    expect(await files.artifacts("run-1")).toEqual([{ name: "report.json", bytes: 2 }]);
    expect(await files.artifactPath("run-1", "report.json")).toBe(join(folder, "report.json"));
    for (const name of [
      "link",
      "a-folder",
      ".hidden",
      "../secret",
      "..",
      "",
      "gone",
      "a/b",
      "/etc/passwd",
    ]) {
      expect(await files.artifactPath("run-1", name), name).toBeUndefined();
    }
    expect(await files.artifactPath("../run-1", "report.json")).toBeUndefined();
  });

  it("go with the run", async () => {
    const files = someFiles();
    files.append("run-1", line(1));
    await files.flush();

    await files.remove("run-1");

    expect(await files.log("run-1", 0)).toEqual([]);
    await expect(files.remove("../..")).resolves.toBeUndefined();
  });
});
