import { spawn } from "node:child_process";
import { createLineSplitter } from "../../lib/split-lines.ts";
import { toMono } from "../analysis/decoding/decode-arguments.ts";
import type { Listen } from "./listen.ts";

/** Everything that waits for more of the sound is switched off: lights on line-in are late as it is. */
const AT_ONCE = [
  ...["-fflags", "nobuffer", "-flags", "low_delay", "-probesize", "32", "-analyzeduration", "0"],
];

/** What ffmpeg is told: a device as 32-bit floats, mono, on its output, packet by packet. */
export const captureArguments = (
  input: readonly string[],
  sampleRate: number,
): readonly string[] => [
  ...["-hide_banner", "-nostats", "-nostdin", "-v", "error", "-threads", "1", ...AT_ONCE],
  ...[...input, "-af", toMono(sampleRate)],
  ...["-f", "f32le", "-flush_packets", "1", "pipe:1"],
];

/** Hears what ffmpeg records. `input`: its arguments for a device, "-f alsa -i hw:1". */
export const listenToDevice =
  (input: readonly string[], sampleRate: number): Listen =>
  ({ signal, onBytes, onHeard }) =>
    new Promise((resolve) => {
      const child = spawn("ffmpeg", captureArguments(input, sampleRate), {
        stdio: ["ignore", "pipe", "pipe"],
      });
      let complaint = "";
      const kill = (): void => void child.kill("SIGKILL");
      signal.addEventListener("abort", kill);
      const hear = createLineSplitter((line) => {
        complaint = line;
      });
      child.stderr.setEncoding("utf8").on("data", hear);
      child.stdout.once("data", onHeard).on("data", onBytes);
      child.once("error", (error) => {
        if (child.pid === undefined) complaint = `ffmpeg cannot be started: ${error.message}`;
      });
      child.once("close", () => {
        signal.removeEventListener("abort", kill);
        resolve(complaint === "" ? "the device gives no more sound" : complaint);
      });
    });
