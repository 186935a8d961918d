import { spawn } from "node:child_process";

export interface ProgramEnd {
  readonly how: "ended" | "timed-out" | "too-much-output";
  readonly code: number | null;
  readonly output: Buffer;
  /** The last of its complaints. */
  readonly complaint: string;
}

export interface ProgramLimits {
  readonly timeMs: number;
  readonly outputBytesMax: number;
}

const COMPLAINT_MAX = 2000;

/** Runs a program to its end and hears it out, but neither for ever nor without end. */
export const runProgram = (
  [program = "", ...args]: readonly string[],
  { timeMs, outputBytesMax }: ProgramLimits,
  input: Uint8Array = new Uint8Array(0),
): Promise<ProgramEnd> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "pipe", env: { PATH: "/usr/bin:/bin" } });
    const pieces: Buffer[] = [];
    let bytes = 0;
    let complaint = "";
    let how: ProgramEnd["how"] = "ended";
    const end = (why: ProgramEnd["how"]): void => {
      how = why;
      child.kill("SIGKILL");
    };
    const deadline = setTimeout(end, timeMs, "timed-out");
    child.stdout.on("data", (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > outputBytesMax) end("too-much-output");
      else pieces.push(piece);
    });
    child.stderr.on("data", (text: Buffer) => {
      complaint = (complaint + text.toString()).slice(-COMPLAINT_MAX);
    });
    // It may end without having read all: how it ended says enough.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    child.once("error", (error) => {
      clearTimeout(deadline);
      reject(error);
    });
    child.once("close", (code) => {
      clearTimeout(deadline);
      resolve({ how, code, output: Buffer.concat(pieces), complaint });
    });
  });
