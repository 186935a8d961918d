import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JobRun } from "../../../src/protocol/jobs.ts";
import { prepareLibrary } from "../library/prepare-library.ts";
import { openStream } from "../load/http-socket.ts";
import { getText } from "../load/http-text.ts";
import { atMost, type Section } from "../measure/report.ts";
import { summarise } from "../measure/statistics.ts";
import { signInForJobs } from "../process/job-calls.ts";
import { startParty } from "../process/party.ts";

const UPDATES = 400;
const EVERY_MS = 20;

/** Tells the time as its progress, much more often than anybody can look. */
const PLUGIN = `
import { defineJob, z } from "rumpus/plugin";
export default defineJob({
  kind: "bench-progress",
  title: "Progress",
  input: z.object({}),
  run: async ({ progress }) => {
    for (let at = 1; at <= ${UPDATES}; at += 1) {
      progress({ percent: (at * 100) / ${UPDATES}, message: String(Date.now()) });
      await new Promise((resolve) => setTimeout(resolve, ${EVERY_MS}));
    }
  },
});
`;

export const jobProgress: Section = {
  name: "job-progress",
  run: async (folder) => {
    const library = await prepareLibrary(folder, 100);
    const plugins = join(library.dataFolder, "plugins");
    mkdirSync(plugins);
    writeFileSync(join(plugins, "bench-progress.mjs"), PLUGIN);
    const { daemon } = await startParty(library, 0);
    try {
      const jobs = await signInForJobs(daemon.port);
      const took: number[] = [];
      let rest = "";
      const stream = await openStream(
        daemon.port,
        getText(daemon.port, "/api/v1/events", jobs.cookie),
        (chunk) => {
          const blocks = (rest + chunk.toString()).split("\n\n");
          rest = blocks.pop() ?? "";
          for (const block of blocks) {
            const data = /^event: job-changed\ndata: (.*)$/m.exec(block)?.[1];
            const run = data ? (JSON.parse(data) as { run: JobRun }).run : undefined;
            if (run?.state === "running" && run.message !== "")
              took.push(Date.now() - Number(run.message));
          }
        },
      );
      const { jobId } = await jobs.start("bench-progress", {});
      await jobs.finish(jobId);
      stream.close();
      const latencyMs = summarise(took);
      return {
        what: `a job's progress until a page has it: ${UPDATES} updates, one every ${EVERY_MS} ms, of which a page gets the newest some times a second`,
        unit: "ms",
        values: { latencyMs },
        figures: [atMost("a progress update reaches the page p99 ms", latencyMs.p99, 200)],
      };
    } finally {
      await daemon.stop();
    }
  },
};
