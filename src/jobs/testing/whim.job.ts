import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { getPriority } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { JobError, JobSkipped } from "../../lib/job-child/job-error.ts";
import { type JobContext, serveJob } from "../../lib/job-child/serve-job.ts";

/** A job that does what a test wants of it. */
export type Whim =
  | { readonly do: "count"; readonly to: number }
  | { readonly do: "tell"; readonly to: number }
  | { readonly do: "fail"; readonly isTransient?: boolean }
  | { readonly do: "skip" }
  | { readonly do: "throw" }
  | { readonly do: "exit"; readonly code: number }
  | { readonly do: "kill-itself" }
  | { readonly do: "hang" }
  | { readonly do: "spin" }
  | { readonly do: "wait"; readonly ignoresStop?: boolean }
  | { readonly do: "eat"; readonly what: "heap" | "buffers" | "child" }
  | { readonly do: "say"; readonly messages: readonly unknown[] }
  | { readonly do: "flood"; readonly what: "messages" | "output" | "progress" }
  | { readonly do: "print"; readonly lines: number }
  | { readonly do: "artifact"; readonly name: string; readonly text: string }
  | { readonly do: "leave-child" }
  | { readonly do: "environment" }
  | { readonly do: "rank" };

type Job = JobContext<Whim, { readonly word: string }>;

const forever = (): Promise<never> => new Promise(() => void setInterval(() => undefined, 1000));

const eat = async (what: "heap" | "buffers" | "child", job: Job): Promise<void> => {
  if (what === "child") {
    const code = "const kept=[];setInterval(()=>kept.push(Buffer.alloc(20e6,1)),20)";
    job.log("info", `pid ${spawn(process.execPath, ["-e", code], { stdio: "ignore" }).pid}`);
    return await forever();
  }
  const kept: unknown[] = [];
  for (;;) {
    kept.push(what === "heap" ? Array.from({ length: 100_000 }, () => ({})) : Buffer.alloc(2e7, 1));
    await pause(10);
  }
};

/** Empty where the kernel knows no such thing. */
const groupRank = (): string => {
  try {
    return readFileSync("/proc/self/autogroup", "utf8").trim();
  } catch {
    return "";
  }
};

/** The daemon lowers the second a moment after the start. */
const tellRank = async (job: Job): Promise<void> => {
  for (let tries = 0; tries < 100 && !groupRank().includes("nice 10"); tries += 1) await pause(10);
  job.log("info", `${getPriority()}, ${groupRank()}`);
};

const flood = async (what: "messages" | "output" | "progress", job: Job): Promise<void> => {
  for (let round = 0; round < 400; round += 1) {
    for (let number = 0; number < 1000; number += 1) {
      if (what === "messages") process.send?.({ type: "log", level: "info", text: "again" });
      else if (what === "output") process.stdout.write("again and again and again\n");
      else job.progress({ percent: (100 * round) / 400, message: `round ${round}` });
    }
    await pause(1);
  }
};

const act = async (job: Job): Promise<void> => {
  const { input: whim } = job;
  switch (whim.do) {
    case "count":
      for (let number = 1; number <= whim.to; number += 1) {
        job.progress({
          percent: (100 * number) / whim.to,
          message: `${number}`,
          counts: { number },
        });
      }
      return;
    case "tell":
      for (let number = 1; number <= whim.to; number += 1) {
        await job.tell({ number, pages: job.pages.map(({ word }) => word), config: job.config });
      }
      return;
    case "fail":
      throw new JobError("disk-gone", "The disk is not there.", {
        todo: "Plug it in.",
        isTransient: whim.isTransient ?? false,
      });
    case "skip":
      throw new JobSkipped("nothing to do");
    case "throw":
      throw new Error("a bug");
    case "exit":
      process.stderr.write("no such luck\n");
      return process.exit(whim.code);
    case "kill-itself":
      process.kill(process.pid, "SIGKILL");
      return await forever();
    case "hang":
      return await forever();
    case "spin":
      for (;;);
    case "wait":
      if (whim.ignoresStop) process.on("SIGTERM", () => undefined);
      else job.signal.addEventListener("abort", () => job.log("info", "tidied up"));
      job.log("info", "waiting");
      if (whim.ignoresStop) return await forever();
      await new Promise<void>((resolve) => job.signal.addEventListener("abort", () => resolve()));
      return;
    case "eat":
      return await eat(whim.what, job);
    case "say":
      for (const message of whim.messages) process.send?.(message);
      return;
    case "flood":
      return await flood(whim.what, job);
    case "print":
      for (let line = 0; line < whim.lines; line += 1) process.stdout.write(`line ${line}\n`);
      return;
    case "artifact":
      writeFileSync(job.artifactPath(whim.name), whim.text);
      return;
    case "leave-child":
      job.log("info", `pid ${spawn("sleep", ["1000"], { stdio: "inherit" }).pid}`);
      return;
    case "rank":
      return await tellRank(job);
    case "environment":
      job.log("info", Object.keys(process.env).sort().join(" "));
      return;
    default:
      whim satisfies never;
  }
};

serveJob<Whim, { readonly word: string }>(act);
