import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../main.ts", import.meta.url));
const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The demo songs take 8 s on a fast machine. */
const READY_WITHIN_MS = 60_000;

export interface DaemonProcess {
  readonly pid: number;
  readonly port: number;
  /** Everything it has printed so far. */
  output(): string;
  /** Sends the signal to it and all its children; resolves with the exit code, if it had one. */
  end(signal: NodeJS.Signals): Promise<number | undefined>;
  isAlive(): boolean;
  /** Resolves when it ends by itself or otherwise. */
  readonly ended: Promise<number | undefined>;
}

/** Starts `node src/main.ts` as the leader of a process group; resolves at its ready line. */
export const startProcess = (
  flags: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<DaemonProcess> => {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", MAIN, ...flags], {
    cwd: ROOT,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...withoutRumpus(process.env), ...env },
  });
  let output = "";
  const ended = new Promise<number | undefined>((resolve) => {
    child.once("close", (code) => resolve(code ?? undefined));
  });
  const { pid } = child;
  if (pid === undefined) return Promise.reject(new Error("node could not be started"));
  leaveNothingBehind(pid, ended);

  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => signalGroup(pid, "SIGKILL"), READY_WITHIN_MS);
    const onText = (text: string): void => {
      output += text;
      const port = /^Rumpus is ready: http:\/\/\S+:(\d+)\//m.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(patience);
      resolve({
        pid,
        port: Number(port),
        output: () => output,
        isAlive: () => child.exitCode === null && child.signalCode === null,
        end: (signal) => {
          signalGroup(pid, signal);
          return ended;
        },
        ended,
      });
    };
    listen(child, onText);
    void ended.then((code) => {
      clearTimeout(patience);
      reject(new Error(`the daemon ended with ${code} before it was ready:\n${output}`));
    });
  });
};

/** Signals a whole process group; one that is gone is fine. */
export const signalGroup = (leader: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(-leader, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
};

const listen = (child: ChildProcess, onText: (text: string) => void): void => {
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8");
    stream?.on("data", onText);
  }
};

/** What this shell has set must not decide how a test goes. */
const withoutRumpus = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("RUMPUS_")));

/** A test run that dies (time out, Ctrl-C) takes its daemons along. */
const leaveNothingBehind = (pid: number, ended: Promise<unknown>): void => {
  const onExit = (): void => signalGroup(pid, "SIGKILL");
  process.on("exit", onExit);
  void ended.then(() => process.off("exit", onExit));
};
