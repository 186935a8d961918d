import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { DAEMON_FILE, NODE_ENV, NODE_FLAGS, ROOT } from "./daemon-file.ts";
import { removeAtExit } from "./emergency.ts";
import type { LoopDelay, ProbeOrder } from "./loop-probe.ts";

const PROBE = new URL("./loop-probe.ts", import.meta.url).href;
const STOP_WITHIN_MS = 8000;
export const PIN = "123456";

export interface DaemonOptions {
  readonly dataFolder: string;
  readonly musicFolder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Has the event loop watched; costs the memory of one more module in every thread. */
  readonly isProbed?: boolean;
}

export interface Daemon {
  readonly pid: number;
  readonly port: number;
  /** Resolves when the ready line is out. */
  readonly ready: Promise<void>;
  /** Resolves when the music folder was looked through. */
  readonly imported: Promise<void>;
  mpvPid(): number;
  watchLoop(): void;
  loopDelay(): Promise<LoopDelay>;
  stop(): Promise<void>;
}

/** A port that was free a moment ago. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
};

/** Resolves when the output holds `text`; rejects when it ends without. */
const said = (child: ChildProcess, stream: "stdout" | "stderr", text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let output = "";
    const listen = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-5000);
      if (output.includes(text)) resolve();
    };
    child[stream]?.on("data", listen);
    child.once("exit", () => reject(new Error(`the daemon ended without "${text}": ${output}`)));
  });

const kill = (pid: number): void => {
  try {
    if (pid > 1) process.kill(pid, "SIGKILL");
  } catch {
    // Gone already.
  }
};

/** Starts a daemon; does not wait until it answers. */
export const startDaemon = async (options: DaemonOptions): Promise<Daemon> => {
  const port = await freePort();
  const flags = ["--port", String(port), "--data", options.dataFolder, "--host-pin", PIN];
  const music = ["--music", options.musicFolder, "--audio-output", "null"];
  // A folder for CPU profiles of the daemon and its threads.
  const profile = process.env["RUMPUS_BENCH_PROFILE"];
  const profiling = profile ? ["--cpu-prof", `--cpu-prof-dir=${profile}`] : [];
  const probing = options.isProbed ? ["--import", PROBE] : [];
  const child = spawn(
    process.execPath,
    [...NODE_FLAGS, ...profiling, ...probing, DAEMON_FILE, ...flags, ...music],
    {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { ...process.env, ...NODE_ENV, ...options.env },
    },
  );
  const pid = child.pid ?? 0;
  const mpvPid = (): number => {
    try {
      return Number(readFileSync(join(options.dataFolder, "run", "mpv.pid"), "utf8"));
    } catch {
      return 0;
    }
  };
  const killAll = (): void => {
    kill(mpvPid());
    kill(pid);
  };
  const forget = removeAtExit(killAll);
  const ready = said(child, "stdout", "Rumpus is ready");
  const imported = said(child, "stderr", "Look for changed music: succeeded");
  // Who does not wait for one of them does not want to hear that it never came.
  ready.catch(() => undefined);
  imported.catch(() => undefined);

  return {
    pid,
    port,
    ready,
    imported,
    mpvPid,
    watchLoop: () => void child.send("watch-loop" satisfies ProbeOrder),
    loopDelay: async () => {
      child.send("tell-loop" satisfies ProbeOrder);
      const [delay] = await once(child, "message");
      return delay as LoopDelay;
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, "exit");
        child.kill("SIGTERM");
        const timer = setTimeout(killAll, STOP_WITHIN_MS);
        await ended;
        clearTimeout(timer);
      }
      killAll();
      forget();
    },
  };
};
