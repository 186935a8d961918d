import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** Runs ffmpeg to its end; throws with the last line of its complaint. */
export const runFfmpeg = async (
  args: readonly string[],
  signal: AbortSignal | undefined,
): Promise<void> => {
  const child = spawn("ffmpeg", ["-hide_banner", "-nostdin", "-v", "error", "-y", ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    ...(signal && { signal }),
  });
  try {
    const [[exitCode], complaint] = await Promise.all([once(child, "close"), text(child.stderr)]);
    if (exitCode === 0) return;
    throw new Error(`ffmpeg failed: ${complaint.trim().split("\n").at(-1) ?? `code ${exitCode}`}`);
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    throw new Error("ffmpeg is not installed: apt-get install ffmpeg", { cause });
  }
};
