import { execFileSync } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnalysisNews } from "../../../src/core/analysis/analysis-job.ts";
import { createStartJob } from "../../../src/jobs/start-process.ts";
import { createAnalysisKind } from "../../../src/lights/analysis/analysis-kind.ts";
import { atLeast, atMost, type Section } from "../measure/report.ts";
import { median, rounded } from "../measure/statistics.ts";
import { DAEMON_FILE, ROOT } from "../process/daemon-file.ts";
import { watchChildren } from "../process/watch-tree.ts";

const SONG_SEC = 240;
const ROUNDS = 3;
const TRACK_ID = "bench";

/** Drums at 128 BPM, a bass line, chords and hiss: something in every band. */
const SOUND = [
  "0.6*sin(2*PI*(45*exp(-9*mod(t,0.46875))+50)*mod(t,0.46875))*exp(-7*mod(t,0.46875))",
  "0.2*sin(2*PI*55*(1+mod(floor(t/1.875),3)/4)*t)",
  "0.1*sin(2*PI*(220+55*mod(floor(t/7.5),4))*t)",
  "0.08*(2*random(0)-1)*exp(-18*mod(t+0.234,0.46875))",
].join("+");

const makeSong = (path: string): void => {
  const input = ["-f", "lavfi", "-i", `aevalsrc='${SOUND}|${SOUND}':s=44100:d=${SONG_SEC}`];
  execFileSync("ffmpeg", ["-v", "error", ...input, "-b:a", "192k", path]);
};

/** What runs on the card if it was built, else the sources, which cost 30 MB more. */
const scriptOf = (source: URL): URL =>
  DAEMON_FILE.endsWith(".ts")
    ? source
    : pathToFileURL(resolve(ROOT, dirname(DAEMON_FILE), "analyse.job.js"));

/** The job as the engine runs it; `folder` gets the files. */
const analyseOnce = async (folder: string, source: string) => {
  const startMs = performance.now();
  let firstFramesMs = Number.POSITIVE_INFINITY;
  let bytes = 0;
  const kind = createAnalysisKind({
    featureFolder: folder,
    onNews: (news: AnalysisNews) => {
      if (news.kind === "part") firstFramesMs = performance.now() - startMs;
      else bytes = news.analysis.bytes;
      return Promise.resolve();
    },
  });
  const input = { trackId: TRACK_ID, source };
  const order = kind.order(input, TRACK_ID);
  const { timeLimitSec, memoryLimitMb } = kind;
  const use = watchChildren();
  const silent = () => undefined;
  const startJob = createStartJob({ artifactFolder: () => folder, log: silent });
  const job = startJob(
    {
      ...order,
      script: scriptOf(order.script),
      timeLimitSec,
      memoryLimitMb,
      input,
      jobId: "bench",
    },
    { onProgress: silent, onLog: silent, onNotify: silent },
  );
  const end = await job.end;
  if (end.kind !== "succeeded") throw new Error(`the analysis failed: ${JSON.stringify(end)}`);
  return { ...use.stop(), wallMs: performance.now() - startMs, firstFramesMs, bytes };
};

export const analysis: Section = {
  name: "analysis",
  run: async (folder) => {
    const source = join(folder, "song.mp3");
    makeSong(source);
    const rounds: Awaited<ReturnType<typeof analyseOnce>>[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await analyseOnce(join(folder, "features"), source));
    }
    const mid = (value: (round: (typeof rounds)[number]) => number): number =>
      median(rounds.map(value));
    const kilobytesPerMinute = mid(({ bytes }) => bytes) / 1000 / (SONG_SEC / 60);
    return {
      what: `a ${SONG_SEC} s mp3 heard ahead by the forked job, ${ROUNDS} times; medians; memory of the job and its ffmpeg together`,
      unit: "x real time, MB, kB/min, ms",
      values: {
        cpuMs: rounded(mid(({ cpuMs }) => cpuMs)),
        wallTimesRealTime: rounded((SONG_SEC * 1000) / mid(({ wallMs }) => wallMs)),
        peakPssMb: rounded(
          mid(({ peakPssMb }) => peakPssMb),
          1,
        ),
        firstFramesMs: rounds.map(({ firstFramesMs }) => rounded(firstFramesMs)),
      },
      figures: [
        atLeast(
          "analysis x real time on one core",
          (SONG_SEC * 1000) / mid(({ cpuMs }) => cpuMs),
          60,
        ),
        atMost(
          "analysis peak RSS MB",
          mid(({ peakRssMb }) => peakRssMb),
          110,
        ),
        atMost("feature file kB/min", kilobytesPerMinute, 60),
        atMost(
          "first frames after ms",
          mid(({ firstFramesMs }) => firstFramesMs),
          1000,
        ),
      ],
    };
  },
};
