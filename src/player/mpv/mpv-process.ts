import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { socketArgument } from "./mpv-arguments.ts";
import { withoutOurs } from "./mpv-environment.ts";

/** Where one deck keeps its things. One run folder, one mpv. */
export interface DeckPaths {
  readonly socket: string;
  readonly pid: string;
  readonly log: string;
}

export const deckPaths = (runDir: string): DeckPaths => ({
  socket: join(runDir, "mpv.sock"),
  pid: join(runDir, "mpv.pid"),
  log: join(runDir, "mpv.log"),
});

export const readPid = async (path: string): Promise<number | undefined> => {
  const pid = Number((await readFile(path, "utf8").catch(() => "")).trim());
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
};

/** Arguments of a running process; empty when it is gone, a zombie or somebody else's. */
export const readArguments = async (pid: number): Promise<readonly string[]> =>
  (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).split("\0");

/** Process numbers are reused: only an mpv that serves this very socket is our deck. */
export const isDeck = async (pid: number, socketPath: string): Promise<boolean> =>
  (await readArguments(pid)).includes(socketArgument(socketPath));

const isGoneWithin = async (pid: number, socketPath: string, ms: number): Promise<boolean> => {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(10))
    if (!(await isDeck(pid, socketPath))) return true;
  return false;
};

const kill = (pid: number): void => {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Gone already.
  }
};

/** Gives the deck `graceMs` to go, then SIGKILLs it. False: it outlived even that. */
export const endDeck = async (
  pid: number,
  socketPath: string,
  graceMs: number,
): Promise<boolean> => {
  if (graceMs > 0 && (await isGoneWithin(pid, socketPath, graceMs))) return true;
  if (await isDeck(pid, socketPath)) kill(pid);
  return isGoneWithin(pid, socketPath, 2000);
};

export const removeDeckFiles = async (paths: DeckPaths): Promise<void> => {
  await Promise.all([rm(paths.socket, { force: true }), rm(paths.pid, { force: true })]);
};

export interface SpawnedMpv {
  readonly pid: number | undefined;
  /** Settles when the process ends or could not be started. */
  readonly ended: Promise<{ readonly isMissing: boolean; readonly detail: string }>;
}

/** A deck in a session of its own: neither Ctrl-C nor the daemon's violent end silences it. */
export const spawnMpv = (
  mpvPath: string,
  commandLine: readonly string[],
  logPath: string,
): SpawnedMpv => {
  const log = openSync(logPath, "w", 0o600);
  const child = spawn(mpvPath, commandLine, {
    detached: true,
    stdio: ["ignore", log, log],
    env: withoutOurs(),
  });
  closeSync(log);
  child.unref();
  const ended = new Promise<{ isMissing: boolean; detail: string }>((resolve) => {
    child.once("error", (error: NodeJS.ErrnoException) => {
      resolve({ isMissing: error.code === "ENOENT", detail: error.message });
    });
    child.once("exit", (code, signal) => {
      resolve({ isMissing: false, detail: `mpv ended at once (${signal ?? code})` });
    });
  });
  return { pid: child.pid, ended };
};
