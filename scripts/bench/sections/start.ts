import { setTimeout as sleep } from "node:timers/promises";
import { type Library, prepareLibrary } from "../library/prepare-library.ts";
import { atMost, type Section } from "../measure/report.ts";
import { median, rounded } from "../measure/statistics.ts";
import { startDaemon } from "../process/daemon.ts";

const TRACKS = 10_000;
const RUNS = 5;
const ASK_EVERY_MS = 5;

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/api/v1/party`).then(
    (response) => response.text().then(() => response.status === 200),
    () => false,
  );

/** From the process being made to the first snapshot in a guest's hands. */
const measure = async (library: Library): Promise<{ answerMs: number; readyMs: number }> => {
  const startMs = performance.now();
  const daemon = await startDaemon(library);
  try {
    const firstAnswer = async (): Promise<number> => {
      while (!(await answers(daemon.port))) await sleep(ASK_EVERY_MS);
      return performance.now() - startMs;
    };
    const ready = daemon.ready.then(() => performance.now() - startMs);
    const [answerMs, readyMs] = await Promise.all([firstAnswer(), ready]);
    return { answerMs: rounded(answerMs), readyMs: rounded(readyMs) };
  } finally {
    await daemon.stop();
  }
};

export const start: Section = {
  name: "start",
  run: async (folder) => {
    const library = await prepareLibrary(folder, TRACKS);
    await measure(library);
    const runs: { answerMs: number; readyMs: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(library));
    const answerMs = median(runs.map((run) => run.answerMs));
    return {
      what: `from spawning the daemon to the first 200 of GET /party, library of ${TRACKS} tracks; median of ${RUNS} after one that warms the page cache; readyMs: until the console says that it is ready`,
      unit: "ms",
      values: { answerMs, readyMs: median(runs.map((run) => run.readyMs)), runs },
      figures: [atMost("start to first answer s", answerMs / 1000, 1)],
    };
  },
};
