import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { waitFor } from "../testing/wait-for.ts";
import { isAlive, startWhim } from "./testing/start-whim.ts";

const failedBy = (code: string, detail?: RegExp) => ({
  kind: "failed",
  failure: expect.objectContaining({
    code,
    ...(detail ? { detail: expect.stringMatching(detail) } : {}),
  }),
});

describe("a job", () => {
  it("hears pages, input and constants, and each of its news is done before the next", async () => {
    async function* pages() {
      yield await Promise.resolve({ word: "one" });
      yield { word: "two" };
    }
    const heard: unknown[] = [];
    let isHearing = false;
    let overlaps = 0;

    const job = startWhim(
      { do: "tell", to: 5 },
      {
        pages: pages(),
        config: { covers: "/covers" },
        onNews: async (news) => {
          if (isHearing) overlaps += 1;
          isHearing = true;
          await new Promise((resolve) => setImmediate(resolve));
          heard.push(news);
          isHearing = false;
        },
      },
    );

    expect(await job.end).toEqual({ kind: "succeeded" });
    expect(heard).toHaveLength(5);
    expect(heard[4]).toEqual({ number: 5, pages: ["one", "two"], config: { covers: "/covers" } });
    expect(overlaps).toBe(0);
  });

  it("whose news cannot be used fails for now, and may be tried again", async () => {
    const job = startWhim(
      { do: "tell", to: 1 },
      { onNews: () => Promise.reject(new Error("the disk is full")) },
    );

    const end = await job.end;

    expect(end).toEqual(failedBy("news-refused", /the disk is full/));
    expect(end).toMatchObject({ failure: { isTransient: true } });
  });

  it("says little of much progress, and the last of it always", async () => {
    const job = startWhim({ do: "count", to: 100_000 });

    expect(await job.end).toEqual({ kind: "succeeded" });
    expect(job.progress.at(-1)).toEqual({
      percent: 100,
      message: "100000",
      counts: { number: 100_000 },
    });
    expect(job.progress.length).toBeLessThan(20);
  });

  it("fails as it says", async () => {
    expect(await startWhim({ do: "fail", isTransient: true }).end).toEqual({
      kind: "failed",
      failure: {
        code: "disk-gone",
        detail: "The disk is not there.",
        todo: "Plug it in.",
        isTransient: true,
      },
    });
  });

  it("with nothing to do is skipped", async () => {
    expect(await startWhim({ do: "skip" }).end).toEqual({
      kind: "skipped",
      reason: "nothing to do",
    });
  });

  it("that throws has crashed, with what was thrown", async () => {
    expect(await startWhim({ do: "throw" }).end).toEqual(failedBy("job-crashed", /a bug/));
  });

  it("that leaves without a word has crashed, with its last words", async () => {
    expect(await startWhim({ do: "exit", code: 3 }).end).toEqual(
      failedBy("job-crashed", /code 3 [\s\S]*no such luck/),
    );
    expect(await startWhim({ do: "exit", code: 0 }).end).toEqual(failedBy("job-crashed", /code 0/));
  });

  it("that is killed from outside has crashed, and may be tried again", async () => {
    expect(await startWhim({ do: "kill-itself" }).end).toMatchObject({
      failure: { code: "job-crashed", isTransient: true, detail: expect.stringMatching(/SIGKILL/) },
    });
  });

  it("that does not exist has crashed", async () => {
    const script = new URL("file:///nowhere/a.job.ts");

    expect(await startWhim({ do: "skip" }, { script }).end).toEqual(
      failedBy("job-crashed", /Cannot find module/),
    );
  });

  it("that takes too long is ended, also when it spins", async () => {
    for (const whim of [{ do: "hang" }, { do: "spin" }] as const) {
      expect(await startWhim(whim, { timeLimitSec: 1 }).end).toEqual(failedBy("timed-out"));
    }
  });

  it("leaves files behind", async () => {
    const job = startWhim({ do: "artifact", name: "report.txt", text: "all is well" });

    expect(await job.end).toEqual({ kind: "succeeded" });
    expect(readFileSync(join(job.folder, "run-1/artifacts/report.txt"), "utf8")).toBe(
      "all is well",
    );
  });

  it("can write nowhere else by that way", async () => {
    const job = startWhim({ do: "artifact", name: "../escaped", text: "" });

    expect(await job.end).toEqual(failedBy("job-crashed", /no name for an artifact/));
    expect(existsSync(join(job.folder, "run-1/escaped"))).toBe(false);
  });

  it("that prints a lot leaves whole lines", async () => {
    const job = startWhim({ do: "print", lines: 3000 });

    expect(await job.end).toEqual({ kind: "succeeded" });
    expect(job.lines).toHaveLength(3000);
    expect(job.lines[2999]).toBe("info: line 2999");
  });

  it("knows no secrets of the daemon", async () => {
    process.env["RUMPUS_HOST_PIN"] = "1234";
    const job = startWhim({ do: "environment" });
    await job.end;
    delete process.env["RUMPUS_HOST_PIN"];

    expect(job.lines[0]).toMatch(/PATH/);
    expect(job.lines[0]).not.toMatch(/RUMPUS|PIN|VITEST/);
  });
});

it("a job gives way to everything else, also where the kernel schedules by session", async () => {
  const hasGroups = existsSync("/proc/self/autogroup");
  const job = startWhim({ do: "rank" });

  await job.end;

  expect(job.lines[0]).toMatch(hasGroups ? /10, .*nice 10$/ : /^\D*10, $/);
});

describe("a job that eats memory", () => {
  for (const what of ["heap", "buffers", "child"] as const) {
    it(`(${what}) is ended`, async () => {
      const job = startWhim({ do: "eat", what }, { memoryLimitMb: 160 });

      expect(await job.end).toEqual(failedBy("out-of-memory"));
      if (what === "child") {
        const [, pid] = await job.line(/pid (\d+)/);
        await waitFor("the child to be gone", () => !isAlive(Number(pid)));
      }
    });
  }
});

describe("a job that is stopped", () => {
  it("may tidy up, and has not succeeded", async () => {
    const job = startWhim({ do: "wait" });
    await job.line(/waiting/);

    job.stop();

    expect(await job.end).toEqual(failedBy("stopped"));
    expect(job.lines).toContain("info: tidied up");
  });

  it("is killed when it does not go", async () => {
    const tookMs: number[] = [];

    // The best of three: one may fall into a moment in which the whole machine stands still.
    while (tookMs.length < 3 && !tookMs.some((ms) => ms < 8000)) {
      const job = startWhim({ do: "wait", ignoresStop: true });
      await job.line(/waiting/);
      const askedAtMs = performance.now();
      job.stop();
      expect(await job.end).toEqual(failedBy("stopped"));
      tookMs.push(performance.now() - askedAtMs);
    }

    expect(Math.min(...tookMs)).toBeGreaterThan(4500);
    expect(Math.min(...tookMs)).toBeLessThan(8000);
  });

  it("before it has started never starts", async () => {
    const job = startWhim({ do: "count", to: 3 });

    job.stop();

    expect(await job.end).toEqual(failedBy("stopped"));
    expect(job.progress).toEqual([]);
  });

  it("takes along what it started", async () => {
    const job = startWhim({ do: "leave-child" });
    const [, pid] = await job.line(/pid (\d+)/);

    expect(await job.end).toEqual({ kind: "succeeded" });

    await waitFor("the child to be gone", () => !isAlive(Number(pid)));
  });
});

describe("a job that talks nonsense", () => {
  it("is not believed, and complained about once", async () => {
    const messages = [
      "rubbish",
      null,
      17,
      { type: "progress", percent: "much", message: 3, counts: [1] },
      { type: "progress", percent: 1e9, counts: { a: 1.5, b: "x", c: Number.MAX_VALUE } },
      { type: "log", level: "shout", text: "!" },
      { type: "log", level: "info", text: "x".repeat(9999) },
      { type: "nonsense" },
    ];
    const job = startWhim({ do: "say", messages });

    expect(await job.end).toEqual({ kind: "succeeded" });
    expect(job.progress).toEqual(
      [{}, { percent: 100, counts: { a: 1 } }].map((one) => expect.objectContaining(one)),
    );
    expect(job.lines.filter((line) => /no job sends/.test(line))).toHaveLength(1);
    expect(Math.max(...job.lines.map(({ length }) => length))).toBeLessThan(520);
  });

  it("without end is stopped, and heard no more", async () => {
    const job = startWhim({ do: "flood", what: "messages" });

    expect(await job.end).toEqual(failedBy("job-flooded"));
    expect(job.lines.length).toBeLessThanOrEqual(5000);
  });

  it("on its output is slowed down", async () => {
    const job = startWhim({ do: "flood", what: "output" });

    expect(await job.end).toEqual({ kind: "succeeded" });
    expect(job.lines.length).toBeGreaterThan(1000);
    expect(job.lines.length).toBeLessThan(100_000);
  });
});
