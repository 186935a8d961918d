import { mkdir, rm, stat } from "node:fs/promises";
import type { AnalyseInput, AnalysisNews } from "../../core/analysis/analysis-job.ts";
import { JobError } from "../../lib/job-child/job-error.ts";
import type { JobContext } from "../../lib/job-child/serve-job.ts";
import type { FeatureTrack } from "../features/feature-track.ts";
import { ANALYSER_VERSION } from "../features/file/analyser-version.ts";
import { headOf, type PartHead } from "../features/file/feature-head.ts";
import { type AnalysedTrack, analyseTrack } from "./analyse-track.ts";
import { readPalette } from "./cover/read-palette.ts";
import { featurePath, partPath } from "./files/feature-paths.ts";
import { createPartFile, type PartFile } from "./files/part-file.ts";
import { writeFeatureFile } from "./files/write-feature-file.ts";

export type AnalysisJob = Pick<
  JobContext<AnalyseInput, never, AnalysisNews>,
  "input" | "signal" | "progress" | "log" | "tell"
>;

/** Frames are written at most so often: the show looks as often as that. */
const GROW_EVERY_MS = 120;
/** The newest frames get their pitches later, from a longer window. */
const UNSETTLED_FRAMES = 12;

/** One song into `folder`: a file that grows while it is heard, then the whole in its place. */
export const runAnalysis = async (job: AnalysisJob, folder: string): Promise<void> => {
  const { trackId, source } = job.input;
  await checkSource(source);
  await mkdir(folder, { recursive: true });
  const palette = await paletteOf(job);
  const head = { version: ANALYSER_VERSION, trackId, palette };
  const part = partPath(folder, trackId);
  const file = await createPartFile(part, head);
  try {
    const analysed = await analyse(job, file);
    await keep(job, featurePath(folder, trackId), head, analysed);
  } finally {
    await file.close();
    await rm(part, { force: true });
  }
};

const analyse = async (job: AnalysisJob, file: PartFile): Promise<AnalysedTrack> => {
  const grow = createGrower(job, file);
  const analysed = await analyseTrack({
    source: job.input.source,
    signal: job.signal,
    onGrown: async (track, percent) => {
      job.progress({ percent });
      await grow(track);
    },
    onComplaint: (complaint) => job.log("warn", `It ended early: ${complaint}`),
  });
  if (!analysed.ok) throw new JobError(analysed.code, analysed.detail, whatToDo(analysed.code));
  return analysed.value;
};

/** The file grows with what is heard; the daemon is told of its first frames. */
const createGrower = ({ tell, log, input }: AnalysisJob, file: PartFile) => {
  let grownAtMs = Number.NEGATIVE_INFINITY;
  let isTold = false;
  return async (track: FeatureTrack): Promise<void> => {
    const settled = track.frameCount - UNSETTLED_FRAMES;
    if (settled <= 0 || performance.now() - grownAtMs < GROW_EVERY_MS) return;
    await file.grow(track.frames, settled);
    grownAtMs = performance.now();
    if (isTold) return;
    isTold = true;
    // Nobody waits for this answer: the song goes on.
    tell({ kind: "part", trackId: input.trackId }).catch((error) => log("warn", String(error)));
  };
};

const keep = async (
  job: AnalysisJob,
  path: string,
  head: PartHead,
  { track, summary }: AnalysedTrack,
): Promise<void> => {
  const bytes = await writeFeatureFile(path, headOf({ ...head, summary }, track), track);
  const { bpm, confidence, loudnessLufs, peakDb } = summary;
  const { trackId, version } = head;
  await job.tell({
    kind: "done",
    analysis: { trackId, version, bpm, confidence, loudnessLufs, peakDb, bytes },
  });
  job.progress({ percent: 100 });
};

const checkSource = async (source: string): Promise<void> => {
  const found = await stat(source).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw new JobError("missing", "Its file is gone.");
    throw new JobError("unreadable", `Its file cannot be read: ${error.message}`);
  });
  if (!found.isFile()) throw new JobError("unreadable", "It is no file.");
};

/** A song whose cover cannot be seen shines in other colours. */
const paletteOf = async ({ input, signal, log }: AnalysisJob): Promise<readonly string[]> => {
  if (input.coverPath === undefined) return [];
  return await readPalette(input.coverPath, signal).catch((error) => {
    log("warn", `Its cover gives no colours: ${error}`);
    return [];
  });
};

const whatToDo = (code: string): { readonly todo?: string } =>
  code === "no-ffmpeg" ? { todo: "Install ffmpeg." } : {};
