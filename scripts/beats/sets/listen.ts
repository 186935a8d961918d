import { spawn } from "node:child_process";
import { SAMPLE_RATE } from "../../../src/lights/features/spectrum/create-spectrum.ts";

/** Hands a file's sound on as the analyser wants it, chunk by chunk. Rejects when ffmpeg cannot read it. */
export const listen = async (
  file: string,
  push: (samples: Float32Array) => void,
): Promise<void> => {
  const args = [
    "-v",
    "error",
    "-i",
    file,
    "-ac",
    "1",
    "-ar",
    String(SAMPLE_RATE),
    "-f",
    "f32le",
    "-",
  ];
  const child = spawn("ffmpeg", args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of child.stdout) {
    const bytes: Buffer = Buffer.concat([rest, chunk as Buffer]);
    const whole = bytes.length - (bytes.length % 4);
    push(new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + whole)));
    rest = bytes.subarray(whole);
  }
  if ((await ended) !== 0) throw new Error(`ffmpeg could not read ${file}`);
};
