import { spawn } from "node:child_process";
import { once } from "node:events";
import { JobError, JobSkipped } from "../../lib/job-child/job-error.ts";
import { serveJob } from "../../lib/job-child/serve-job.ts";

serveJob(async (job) => {
  const child = spawn("yt-dlp", ["-U"], { stdio: ["ignore", "pipe", "pipe"], signal: job.signal });
  let words = "";
  const hear = (text: Buffer): void => {
    words = `${words}${text.toString()}`.slice(-2000);
    job.log("info", text.toString().trim());
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const code = await once(child, "close").then(
    ([left]) => left,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") throw new JobSkipped("yt-dlp is not installed.");
      throw error;
    },
  );
  if (code === 0) return;
  if (/package manager|pip|read.?only|permission/i.test(words)) {
    throw new JobSkipped("yt-dlp is looked after by the system, which updates it.");
  }
  throw new JobError("update-failed", words.trim().split("\n").at(-1) ?? `it ended with ${code}`, {
    todo: "Look whether the box has an internet connection.",
    isTransient: true,
  });
});
