import { spawn } from "node:child_process";
import { buffer, text } from "node:stream/consumers";

/** A file's sound as any player would hear it, mixed to one channel of 44.1 kHz. */
export const decodeMono = async (file: string): Promise<Float32Array> => {
  const args = ["-v", "error", "-i", file, "-map", "0:a", "-f", "f32le", "-ar", "44100"];
  // Not clipped on the way: what an encoder overshoots must be visible.
  const child = spawn("ffmpeg", [...args, "-af", "pan=mono|c0=0.5*c0+0.5*c1", "pipe:1"]);
  const bytes = await buffer(child.stdout);
  return new Float32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
};

export interface Levels {
  readonly lufs: number;
  /** Of the louder channel, 0 is full scale. */
  readonly peakDb: number;
}

/** What ffmpeg's own meters say about a file. */
export const measureLevels = async (file: string): Promise<Levels> => {
  const meters = "aformat=sample_fmts=fltp,astats=measure_perchannel=none,ebur128";
  const args = ["-hide_banner", "-nostats", "-i", file, "-map", "0:a", "-af", meters];
  const report = await text(spawn("ffmpeg", [...args, "-f", "null", "-"]).stderr);
  const lufs = /Integrated loudness:\s+I:\s+(-?[\d.]+) LUFS/.exec(report)?.[1];
  const peakDb = /Peak level dB: (-?[\d.]+)/.exec(report)?.[1];
  return { lufs: Number(lufs), peakDb: Number(peakDb) };
};
