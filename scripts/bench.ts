import { runBench } from "./bench/run-bench.ts";
import { analysis } from "./bench/sections/analysis.ts";
import { fanout } from "./bench/sections/fanout.ts";
import { handover } from "./bench/sections/handover.ts";
import { importing } from "./bench/sections/import.ts";
import { jobProgress } from "./bench/sections/job-progress.ts";
import { librarySize } from "./bench/sections/library-size.ts";
import { lightFrame } from "./bench/sections/light-frame.ts";
import { lightRate } from "./bench/sections/light-rate.ts";
import { lightStart } from "./bench/sections/light-start.ts";
import { lightSync } from "./bench/sections/light-sync.ts";
import { memory } from "./bench/sections/memory.ts";
import { pageLoad } from "./bench/sections/page-load.ts";
import { party } from "./bench/sections/party.ts";
import { queueFrames } from "./bench/sections/queue-frames.ts";
import { screen } from "./bench/sections/screen.ts";
import { search } from "./bench/sections/search.ts";
import { slowDisk } from "./bench/sections/slow-disk.ts";
import { start } from "./bench/sections/start.ts";
import { voteSeen } from "./bench/sections/vote-seen.ts";
import { votes } from "./bench/sections/votes.ts";

/** `npm run bench` measures everything, `npm run bench -- votes party` only these. */
const SECTIONS = [
  votes,
  slowDisk,
  fanout,
  party,
  start,
  memory,
  screen,
  search,
  handover,
  importing,
  jobProgress,
  librarySize,
  analysis,
  lightFrame,
  lightSync,
  lightRate,
  lightStart,
  pageLoad,
  voteSeen,
  queueFrames,
];

const names = process.argv.slice(2);
const unknown = names.filter((name) => !SECTIONS.some((section) => section.name === name));
if (unknown.length > 0) {
  const known = SECTIONS.map((section) => section.name).join(" ");
  process.stderr.write(`no such section: ${unknown.join(" ")}; there are ${known}\n`);
  process.exit(2);
}
const chosen = names.length === 0 ? SECTIONS : SECTIONS.filter(({ name }) => names.includes(name));
const report = await runBench(chosen);
process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
const hasFailed = Object.values(report.sections).some((outcome) => "failed" in outcome);
process.exit(hasFailed ? 1 : 0);
