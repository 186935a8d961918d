import { type ChildProcess, spawn } from "node:child_process";
import { failed, ok, type Result } from "../../../lib/result.ts";
import { createLineSplitter } from "../../../lib/split-lines.ts";
import { decodeArguments } from "./decode-arguments.ts";
import { createFfmpegLog, type Loudness } from "./ffmpeg-log.ts";
import { createSampleReader } from "./read-samples.ts";

export type DecodeFault = "no-ffmpeg" | "no-audio" | "unreadable" | "too-long" | "cancelled";

export interface DecodeOrder {
  /** Absolute. */
  readonly path: string;
  readonly sampleRate: number;
  /** Longer ones are refused. */
  readonly maxSec: number;
  readonly signal: AbortSignal;
  /** Uses the array again for the next ones. */
  readonly onSamples: (samples: Float32Array) => void;
  /** After each piece of music; ffmpeg waits until it resolves. `ofSec`: as far as the file says. */
  readonly onPiece: (doneSec: number, ofSec: number | undefined) => Promise<void>;
  /** Of a song that ended early. */
  readonly onComplaint: (complaint: string) => void;
}

interface Exit {
  readonly code: number | null;
  readonly error: NodeJS.ErrnoException | undefined;
}

/** A file as samples, with its loudness from the same pass. ffmpeg is gone when this resolves. */
export const decodeAudio = async (order: DecodeOrder): Promise<Result<Loudness, DecodeFault>> => {
  const child = spawn("ffmpeg", decodeArguments(order.path, order.sampleRate), {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = exitOf(child);
  const log = createFfmpegLog();
  child.stderr.setEncoding("utf8").on("data", createLineSplitter(log.hear));
  const kill = (): void => void child.kill("SIGKILL");
  order.signal.addEventListener("abort", kill);
  let samples = 0;
  const read = createSampleReader((heard) => {
    samples += heard.length;
    order.onSamples(heard);
  });
  const isTooLong = (): boolean =>
    Math.max(samples / order.sampleRate, log.durationSec() ?? 0) > order.maxSec;

  try {
    for await (const chunk of child.stdout) {
      read(chunk);
      if (isTooLong()) break;
      await order.onPiece(samples / order.sampleRate, log.durationSec());
    }
  } finally {
    // Nothing is left to do for it, whatever happened.
    if (isTooLong() || order.signal.aborted) kill();
    child.stdout.destroy();
  }
  const exit = await exited;
  order.signal.removeEventListener("abort", kill);
  if (order.signal.aborted) return failed("cancelled", "It was stopped.");
  if (isTooLong()) return failed("too-long", `It is longer than ${order.maxSec / 3600} hours.`);
  const loudness = log.loudness();
  if (samples === 0 || !loudness) return failed(...faultOf(exit, log.complaint()));
  if (exit.code !== 0) order.onComplaint(log.complaint());
  return ok(loudness);
};

/** Resolves when it is gone and all that it said was heard. */
const exitOf = (child: ChildProcess): Promise<Exit> =>
  new Promise((resolve) => {
    child.once("error", (error) => {
      if (child.pid === undefined) resolve({ code: null, error });
    });
    child.once("close", (code) => resolve({ code, error: undefined }));
  });

const faultOf = ({ error }: Exit, complaint: string): [DecodeFault, string] => {
  if (error) return ["no-ffmpeg", `ffmpeg cannot be started: ${error.message}`];
  if (/matches no streams|does not contain any stream/.test(complaint))
    return ["no-audio", "There is no sound in it."];
  return ["unreadable", complaint === "" ? "There is nothing in it to hear." : complaint];
};
