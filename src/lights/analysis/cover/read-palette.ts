import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { pickPalette } from "./pick-palette.ts";

const run = promisify(execFile);

const SIDE = 16;
const PICTURE_BYTES = SIDE * SIDE * 3;
const LIMITS = { timeout: 10_000, maxBuffer: 65_536, encoding: "buffer" } as const;
/** No pictures that name other files. */
const FORMATS = "image2,webp_pipe,png_pipe,jpeg_pipe,gif";

/** The colours of a cover picture; rejects when it is none. */
export const readPalette = async (
  path: string,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const { stdout } = await run(
    "ffmpeg",
    [
      ...["-v", "error", "-nostdin", "-threads", "1", "-filter_threads", "1"],
      ...["-protocol_whitelist", "file,pipe", "-format_whitelist", FORMATS, "-i", `file:${path}`],
      ...["-frames:v", "1", "-vf", `scale=${SIDE}:${SIDE}:flags=area,format=rgb24`],
      ...["-f", "rawvideo", "pipe:1"],
    ],
    { ...LIMITS, signal },
  );
  if (stdout.length !== PICTURE_BYTES) throw new Error(`${path} is no picture`);
  return pickPalette(stdout);
};
