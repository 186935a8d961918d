import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Collection } from "../../../core/ports/collection.ts";
import type { FromJob } from "../../../lib/job-child/messages.ts";
import type { ImportCounts, ImportInput, ImportNews } from "../import/import-messages.ts";
import { importPages } from "../import/import-pages.ts";
import type { ReportLine } from "../import/report.ts";
import { takeNews } from "../take-news.ts";

export interface ImportRun {
  readonly collection: Collection;
  readonly input: ImportInput;
  readonly coverFolder: string;
  readonly artifactFolder: string;
  /** Run it as somebody else than the test's own user. */
  readonly uid?: number;
  readonly onNews?: (news: ImportNews, pid: number) => void;
  readonly onProgress?: (percent: number, pid: number) => void;
}

/** Runs the real job in a process of its own, as the daemon does; answers its report and how it ended. */
export const runImport = async (run: ImportRun) => {
  const { collection, input, coverFolder, artifactFolder, uid } = run;
  const child = fork(new URL("../import.job.ts", import.meta.url), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: ["--max-semi-space-size=4"],
    serialization: "json",
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const pid = child.pid ?? 0;
  const send = (message: object): Promise<void> =>
    new Promise((resolve, reject) => {
      child.send(message, (error) => (error ? reject(error) : resolve()));
    });
  let end: FromJob | undefined;
  child.on("message", (message: FromJob) => {
    if (message.type === "news") {
      const news = message.news as ImportNews;
      run.onNews?.(news, pid);
      void takeNews(news, { collection, onTracks: () => undefined, onFolders: () => undefined })
        .then(() => send({ type: "heard", number: message.number }))
        .catch(() => child.kill());
    } else if (message.type === "progress") {
      run.onProgress?.(message.percent ?? 0, pid);
    } else if (message.type !== "log" && message.type !== "notify") {
      end = message;
    }
  });
  const closed = new Promise((resolve) => child.once("close", resolve));
  for await (const page of importPages(collection, input, [])) await send({ type: "page", page });
  await send({
    type: "start",
    jobId: "job",
    input,
    artifactFolder,
    config: { coverFolder, dataFolder: artifactFolder, look: input },
  });
  await closed;
  const report: { readonly files: readonly ReportLine[]; readonly counts: ImportCounts } =
    JSON.parse(readFileSync(join(artifactFolder, "report.json"), "utf8"));
  return { end, report };
};
