import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anEngine } from "./testing/an-engine.ts";

describe("a run with a real process", () => {
  it("goes from the queue to its end, and leaves log and files", async () => {
    const engine = await anEngine();

    const run = await engine.run("whim", { do: "artifact", name: "a.txt", text: "hello" });

    expect(run).toMatchObject({ state: "succeeded", artifacts: [{ name: "a.txt", bytes: 5 }] });
    expect(engine.changes.map(({ state }) => state)).toEqual(["queued", "running", "succeeded"]);
  });

  it("that was killed is tried again", async () => {
    const engine = await anEngine();

    const { jobId } = await engine.submit("whim", { do: "kill-itself" });
    const over = await engine.jobs.whenOver(jobId);

    expect(over).toMatchObject({ state: "failed", attempt: 2, error: { code: "job-crashed" } });
  });

  it("ends with the daemon, and starts again with the next", async () => {
    const first = await anEngine();
    const waiting = await first.submit("whim", { do: "wait" });
    await first.until("running", waiting.jobId);

    await first.stop();
    const second = await anEngine({ folder: first.folder, store: first.store });

    await second.until("running", waiting.jobId);
    await second.jobs.cancel(waiting.jobId);
    expect(await second.jobs.whenOver(waiting.jobId)).toMatchObject({ state: "cancelled" });
  });
});

describe("tidying up", () => {
  const old = (path: string): void => utimesSync(path, 1, 1);

  it("removes what nobody remembers and what was never finished, and nothing else", async () => {
    const engine = await anEngine();
    const kept = await engine.run("whim", { do: "artifact", name: "a.txt", text: "hello" });
    const jobs = join(engine.folder, "jobs");
    mkdirSync(join(jobs, "forgotten/artifacts"), { recursive: true });
    mkdirSync(join(jobs, "young"));
    mkdirSync(join(engine.folder, "uploads"));
    for (const name of ["old.partial", "song.mp3", "new.partial"]) {
      writeFileSync(join(engine.folder, "uploads", name), "x");
    }
    for (const path of [
      "jobs/forgotten",
      `jobs/${kept.jobId}`,
      "uploads/old.partial",
      "uploads/song.mp3",
    ]) {
      old(join(engine.folder, path));
    }

    const run = await engine.run("clean-caches");

    expect(run).toMatchObject({ state: "succeeded", counts: { runs: 1, partial: 1 } });
    const there = [
      "jobs/forgotten",
      `jobs/${kept.jobId}`,
      "jobs/young",
      "uploads/old.partial",
      "uploads/song.mp3",
      "uploads/new.partial",
    ];
    expect(there.map((path) => existsSync(join(engine.folder, path)))).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it("of a tidy box is skipped", async () => {
    const engine = await anEngine();

    expect(await engine.run("clean-caches")).toMatchObject({ state: "skipped" });
  });
});

describe("the update of yt-dlp", () => {
  /** A box with these programs and nothing else. */
  const withPrograms = async (programs: Readonly<Record<string, string>>) => {
    const engine = await anEngine();
    const folder = join(engine.folder, "bin");
    mkdirSync(folder);
    for (const name of ["nice", "ionice", "setpriv"]) {
      const found = spawnSync("which", [name], { encoding: "utf8" }).stdout.trim();
      if (found !== "") symlinkSync(found, join(folder, name));
    }
    for (const [name, code] of Object.entries(programs)) {
      writeFileSync(join(folder, name), `#!/bin/sh\n${code}\n`, { mode: 0o755 });
    }
    const path = process.env["PATH"];
    process.env["PATH"] = folder;
    return await engine.run("update-yt-dlp").finally(() => {
      process.env["PATH"] = path;
    });
  };

  it("is skipped where there is none, and where the system looks after it", async () => {
    expect(await withPrograms({})).toMatchObject({
      state: "skipped",
      message: expect.stringMatching(/not installed/),
    });
    const pip = `echo "ERROR: You installed yt-dlp with pip or using the wheel" >&2; exit 100`;
    expect(await withPrograms({ "yt-dlp": pip })).toMatchObject({ state: "skipped" });
  });

  it("is done where it can be", async () => {
    const good = `[ "$1" = -U ] && echo "yt-dlp is up to date"`;

    expect(await withPrograms({ "yt-dlp": good })).toMatchObject({ state: "succeeded" });
  });
});
