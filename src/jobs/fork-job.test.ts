import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import type { JobRun } from "../core/ports/jobs.ts";
import { forkJob } from "./fork-job.ts";

/** A script for a process of its own. */
const aJob = (code: string): URL => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-job-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "job.mjs");
  writeFileSync(path, code);
  return pathToFileURL(path);
};

describe("a job", () => {
  it("gets its input and arguments, and tells its news in order, one after the other", async () => {
    const script = aJob(`
      process.once("message", ({ to }) => {
        for (let n = 1; n <= to; n += 1) process.send(process.argv[2] + n);
        process.disconnect();
      });`);
    const heard: string[] = [];
    let isHearing = false;
    let overlaps = 0;

    const run = forkJob<string>({
      script,
      args: ["n"],
      input: { to: 5 },
      onNews: async (news) => {
        if (isHearing) overlaps += 1;
        isHearing = true;
        await new Promise((resolve) => setImmediate(resolve));
        heard.push(news);
        isHearing = false;
      },
    });
    await run.done;

    expect(heard).toEqual(["n1", "n2", "n3", "n4", "n5"]);
    expect(overlaps).toBe(0);
  });

  it("that fails says why, with what it complained about", async () => {
    const script = aJob(`console.error("no such disk"); process.exitCode = 3;`);

    const { done } = forkJob({ script, onNews: () => undefined });

    await expect(done).rejects.toThrow("no such disk");
  });

  it("that is killed has failed", async () => {
    const script = aJob(`process.kill(process.pid, "SIGKILL");`);

    const { done } = forkJob({ script, onNews: () => undefined });

    await expect(done).rejects.toThrow(/ended with/);
  });

  it("that does not exist has failed", async () => {
    const script = new URL("file:///nowhere/job.mjs");

    const { done } = forkJob({ script, onNews: () => undefined });

    await expect(done).rejects.toThrow(/Cannot find module/);
  });

  it("whose news cannot be used is stopped", async () => {
    const script = aJob(`process.send("news"); setInterval(() => {}, 1000);`);
    const onNews = () => Promise.reject(new Error("the disk is full"));

    const { done } = forkJob({ script, onNews });

    await expect(done).rejects.toThrow("the disk is full");
  });

  it("that is stopped has not failed", async () => {
    const script = aJob(`process.send("here"); setInterval(() => {}, 1000);`);

    const run: JobRun = forkJob({ script, onNews: () => run.stop() });

    await expect(run.done).resolves.toBeUndefined();
  });
});
