import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGuest, type Guest } from "../http/guest.ts";
import { type DaemonProcess, startProcess } from "./daemon-process.ts";
import { endMpv, killMpv, mpvPid } from "./mpv.ts";

export interface DaemonOptions {
  /** Music folder; without one the daemon makes its demo songs, which takes 8 s. See tinyMusic(). */
  readonly music?: string;
  /** Where the party is kept; without one a new folder, gone after close(). */
  readonly data?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
}

export const HOST_PIN = "123456";

/** A real daemon, and everything that a test does to it. */
export interface TestParty {
  /** `http://127.0.0.1:PORT`; the same after a restart. */
  readonly url: string;
  readonly port: number;
  readonly data: string;
  /** Of the running (or last) process, which leads a process group. */
  readonly pid: number;
  /** What the running (or last) process has printed. */
  output(): string;
  isAlive(): boolean;
  /** SIGKILL for the daemon and its children; mpv plays on. */
  kill(): Promise<void>;
  /** Asks the daemon to end; answers its exit code. */
  stop(signal?: "SIGINT" | "SIGTERM"): Promise<number | undefined>;
  /** Starts it again on the same folder and port. */
  start(): Promise<void>;
  /** A new phone that has its cookie. */
  guest(): Promise<Guest>;
  /** A new phone that has signed in with the PIN. */
  host(): Promise<Guest>;
  mpvPid(): number | undefined;
  /** Ends everything and leaves nothing: no daemon, no mpv, no folder of ours. */
  close(): Promise<void>;
}

export const startDaemon = async (options: DaemonOptions = {}): Promise<TestParty> => {
  const data = options.data ?? (await mkdtemp(join(await realpath(tmpdir()), "rumpus-test-")));
  const start = (port: number): Promise<DaemonProcess> =>
    startProcess(flagsOf(options, data, port), options.env ?? {});
  const remove = (): Promise<void> =>
    options.data === undefined ? rm(data, { recursive: true, force: true }) : Promise.resolve();
  // A test run that dies takes its music along; the daemon's own process does the same.
  const onExit = (): void => killMpv(data);
  process.on("exit", onExit);
  const clean = async (): Promise<void> => {
    process.off("exit", onExit);
    await endMpv(data);
    await remove();
  };
  const guests: Guest[] = [];

  let running: DaemonProcess;
  try {
    running = await start(0);
  } catch (error) {
    await clean();
    throw error;
  }
  const { port } = running;
  const url = `http://127.0.0.1:${port}`;

  const guest = async (): Promise<Guest> => {
    const phone = createGuest(url);
    guests.push(phone);
    await phone.get("/party");
    return phone;
  };

  return {
    url,
    port,
    data,
    get pid() {
      return running.pid;
    },
    output: () => running.output(),
    isAlive: () => running.isAlive(),
    kill: async () => {
      await running.end("SIGKILL");
    },
    stop: (signal = "SIGINT") => running.end(signal),
    start: async () => {
      running = await start(port);
    },
    guest,
    host: async () => {
      const phone = await guest();
      const { status } = await phone.post("/session", { pin: HOST_PIN });
      if (status !== 204) throw new Error(`the host could not sign in: ${status}`);
      return phone;
    },
    mpvPid: () => mpvPid(data),
    close: async () => {
      for (const phone of guests) phone.leave();
      await running.end("SIGKILL");
      await clean();
    },
  };
};

const flagsOf = ({ music, flags = [] }: DaemonOptions, data: string, port: number): string[] => [
  ...["--data", data, "--port", String(port), "--address", "127.0.0.1"],
  ...["--audio-output", "null", "--host-pin", HOST_PIN],
  ...(music === undefined ? [] : ["--music", music]),
  ...flags,
];
