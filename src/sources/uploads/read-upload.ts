import * as z from "zod";
import type { TrackId } from "../../domain/ids.ts";
import { entryBeside } from "../../lib/entry.ts";
import { JobError } from "../../lib/job-child/job-error.ts";
import { lockedNode } from "./sandbox/locked-node.ts";
import { runProgram } from "./sandbox/run-program.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";

const SCRIPT = entryBeside(import.meta.url, "parse-upload.job");
const TIME_MS = 60_000;
const OUTPUT_BYTES_MAX = 32_000_000;
const MEMORY_MB = 192;

const Text = z.string().max(400);
const Gain = z.number().min(-200).max(200).optional();
const Peak = z.number().min(0).max(1000).optional();
const Tags = z.object({
  title: Text.min(1),
  artist: Text,
  album: Text,
  albumArtist: Text,
  disc: z.int().min(0).max(100_000).optional(),
  trackNumber: z.int().min(0).max(100_000).optional(),
  year: z.int().min(0).max(9999).optional(),
  genres: z.array(Text).max(100),
  durationMs: z.int().min(1).max(1_000_000_000),
  gainDb: Gain,
  peak: Peak,
  albumGainDb: Gain,
  albumPeak: Peak,
});
/** The parser has seen a stranger's file: what it says is checked as if the stranger had said it. */
const Said = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    type: z.enum(["mp3", "aac", "flac", "ogg", "opus", "m4a", "wav", "aiff", "wma", "ape", "wv"]),
    tags: Tags,
    contentId: z.string().regex(/^[\w:.+/=-]{8,200}$/),
    trackId: z.string().regex(/^[\w-]{16}$/),
  }),
  z.object({ ok: z.literal(false), code: z.string().regex(/^[a-z-]{1,40}$/), detail: Text }),
]);

export interface ReadUpload {
  readonly type: string;
  readonly tags: z.output<typeof Tags>;
  readonly contentId: string;
  readonly trackId: TrackId;
  readonly picture: Uint8Array | undefined;
}

/** What is in an upload, read where it can do no harm. Throws the reason why it is no music. */
export const readUpload = async (
  sandbox: Sandbox,
  path: string,
  title: string,
): Promise<ReadUpload> => {
  const command = lockedNode(sandbox, {
    script: SCRIPT,
    args: [path, title],
    readable: [path],
    memoryMb: MEMORY_MB,
  });
  const end = await runProgram(command, { timeMs: TIME_MS, outputBytesMax: OUTPUT_BYTES_MAX });
  if (end.how === "timed-out") {
    throw new JobError("too-slow", "It took too long to understand this file.");
  }
  const lineEnd = end.output.indexOf(10);
  const said = Said.safeParse(parseJson(end.output.subarray(0, Math.max(0, lineEnd)).toString()));
  if (!said.success) {
    const complaint = end.complaint.trim() || z.prettifyError(said.error);
    throw new JobError("not-music", `This file could not be understood. (${complaint})`);
  }
  if (!said.data.ok) throw new JobError(said.data.code, said.data.detail);
  const { type, tags, contentId, trackId } = said.data;
  const picture = end.output.subarray(lineEnd + 1);
  return {
    type,
    tags,
    contentId,
    trackId: trackId as TrackId,
    picture: picture.length > 0 ? picture : undefined,
  };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
