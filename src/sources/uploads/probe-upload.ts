import { JobError } from "../../lib/job-child/job-error.ts";
import { judgeProbe } from "./judge-probe.ts";
import { runProgram } from "./sandbox/run-program.ts";
import { findProgram, type Sandbox } from "./sandbox/sandbox.ts";

/** Kinds of files that are music alone. No playlists and no HLS: they make ffprobe open other files. */
const FORMATS = "mp3,aac,flac,ogg,mov,wav,w64,aiff,asf,ape,wv";
const LIMITS = { timeMs: 60_000, outputBytesMax: 1_000_000 };
const CPU_SEC = 30;
/** Decoded to see that it can be. */
const DECODED_SEC = 10;

/** Throws the reason why a file is no music. */
export const probeUpload = async (sandbox: Sandbox, path: string): Promise<void> => {
  const ffprobe = findProgram("ffprobe");
  if (!ffprobe) {
    throw new JobError("no-ffprobe", "This box has no ffprobe to check uploads with.", {
      todo: "Install ffmpeg.",
    });
  }
  const args = [
    ...["-v", "error", "-protocol_whitelist", "file,pipe", "-format_whitelist", FORMATS],
    ...["-count_frames", "-read_intervals", `%+${DECODED_SEC}`],
    ...["-show_format", "-show_streams", "-of", "json", "-i", `file:${path}`],
  ];
  const command = sandbox.wrap(ffprobe, args, {
    readable: [path],
    cpuSec: CPU_SEC,
    fileBytesMax: 0,
  });
  const end = await runProgram(command, LIMITS);
  if (end.how === "timed-out") {
    throw new JobError("too-slow", "It took too long to understand this file.");
  }
  const judged = judgeProbe(parseJson(end.output.toString()));
  if (!judged.ok) throw new JobError(judged.code, judged.detail);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
