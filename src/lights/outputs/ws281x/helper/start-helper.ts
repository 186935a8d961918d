import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { entryBeside } from "../../../../lib/entry.ts";
import { within } from "../../parts/within.ts";

/** A helper process of our own. */
export interface HelperProcess {
  readonly pid: number | undefined;
  /** Why it ended; undefined while it runs. */
  reason(): string | undefined;
  /** Asks it to go dark and end; after a second it is killed. Resolves when it is gone. */
  stop(): Promise<void>;
}

export interface StartHelperOptions {
  readonly socketPath: string;
  readonly simulatePath?: string;
}

export type StartHelper = (options: StartHelperOptions) => HelperProcess;

const PATIENCE_MS = 1000;
const MAX_TEXT = 1000;

/** Starts the helper beside this file; it ends with this process, whatever ends it. */
export const startHelper: StartHelper = ({ socketPath, simulatePath }) => {
  const entry = fileURLToPath(entryBeside(import.meta.url, "ws281x.helper"));
  const simulate = simulatePath === undefined ? [] : ["--simulate", simulatePath];
  const args = [entry, "--socket", socketPath, "--child", ...simulate];
  // A pipe that it reads: the kernel closes it when we are gone, also after SIGKILL.
  const child = spawn(process.execPath, args, { stdio: ["pipe", "ignore", "pipe"] });
  let said = "";
  let reason: string | undefined;
  child.stdin.on("error", () => {});
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-MAX_TEXT);
  });
  const gone = new Promise<void>((resolve) => {
    child.once("error", (error) => {
      reason ??= `the helper cannot be started: ${error.message}`;
      resolve();
    });
    child.once("close", (code, signal) => {
      const last = said.trim().split("\n").at(-1);
      reason ??= last || `the helper ended (${signal ?? `exit code ${code}`})`;
      resolve();
    });
  });
  return {
    pid: child.pid,
    reason: () => reason,
    stop: async () => {
      child.kill("SIGTERM");
      await within(PATIENCE_MS, gone);
      if (reason === undefined) child.kill("SIGKILL");
      await within(PATIENCE_MS, gone);
    },
  };
};
