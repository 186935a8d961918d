import { readFile, rename, writeFile } from "node:fs/promises";
import { serveJob } from "../../lib/job-child/serve-job.ts";
import { renderReport } from "./render-report.ts";
import type { ReportPage } from "./report-page.ts";

serveJob<unknown, ReportPage>(async ({ pages, artifactPath, progress }) => {
  const [page] = pages;
  if (!page) throw new Error("the report's numbers did not come");
  const covers = new Map<string, string>();
  for (const [coverId, path] of Object.entries(page.covers)) {
    // A report without a picture is one all the same.
    const picture = await readFile(path).catch(() => undefined);
    if (picture) covers.set(coverId, `data:image/webp;base64,${picture.toString("base64")}`);
  }
  const html = renderReport(page, covers);
  const target = artifactPath("party-report.html");
  await writeFile(`${target}.partial`, html);
  await rename(`${target}.partial`, target);
  progress({
    percent: 100,
    message: "The report is written",
    counts: { songs: page.numbers.plays, bytes: Buffer.byteLength(html) },
  });
});
