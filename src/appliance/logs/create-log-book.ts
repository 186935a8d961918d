import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { appendFile, mkdir, readFile, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "../../core/ports/environment.ts";
import { createSecretHider } from "./hide-secrets.ts";

export interface LogBookOptions {
  readonly folder: string;
  readonly nowMs: () => number;
  /** Lines gather for so long: fewer writes are kinder to a memory card. */
  readonly everyMs?: number;
  /** A file is full at this; the oldest of `files` goes. */
  readonly fileBytes?: number;
  readonly files?: number;
}

const EVERY_MS = 2000;
const FILE_BYTES = 1 << 20;
const FILES = 4;
/** What waits while the disk does not answer; more than this is counted only. */
const WAITING_MAX = 1 << 18;

/** The log of the last days on disk: bounded, never waited for, and without secrets. */
export const createLogBook = (options: LogBookOptions) => {
  const { folder, nowMs, everyMs = EVERY_MS } = options;
  const { fileBytes = FILE_BYTES, files = FILES } = options;
  const secrets = createSecretHider();
  const pathOf = (number: number): string =>
    join(folder, number === 0 ? "rumpus.log" : `rumpus.${number}.log`);
  const crashPath = join(folder, "crash.log");
  let waiting = "";
  let lost = 0;
  let timer: NodeJS.Timeout | undefined;
  let isOpen = false;
  let writing: Promise<void> = Promise.resolve();

  const lineOf = (level: Parameters<Log>[0], message: string): string => {
    const at = new Date(nowMs()).toISOString();
    return `${at} ${level.padEnd(5)} ${secrets.hide(message).replaceAll("\n", "\n  ")}\n`;
  };

  const rotate = async (): Promise<void> => {
    const size = await stat(pathOf(0)).then(
      (file) => file.size,
      () => 0,
    );
    if (size < fileBytes) return;
    for (let number = files - 2; number >= 0; number -= 1)
      await rename(pathOf(number), pathOf(number + 1)).catch(() => {});
  };

  const takeWaiting = (): string => {
    const note = lost === 0 ? "" : lineOf("warn", `${lost} lines of this log were lost`);
    const text = `${note}${waiting}`;
    waiting = "";
    lost = 0;
    return text;
  };

  const write = async (): Promise<void> => {
    if (waiting === "") return;
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await rotate();
      await appendFile(pathOf(0), takeWaiting(), { mode: 0o600 });
    } catch {
      // A full card must not end a party; standard error still has the lines.
      lost += 1;
    }
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  };

  const log: Log = (level, message) => {
    const line = lineOf(level, message);
    if (waiting.length + line.length > WAITING_MAX) {
      lost += 1;
      return;
    }
    waiting += line;
    if (!isOpen || timer !== undefined) return;
    timer = setTimeout(() => void flush(), everyMs);
    timer.unref();
  };

  return {
    log,
    /** Of what must not be written. */
    hide: secrets.add,
    /** From now on lines go to disk; what came before waits until here. */
    start: (): Promise<void> => {
      isOpen = true;
      return flush();
    },
    flush,
    /** The process is about to end: at once, and also kept by itself until the next crash. */
    crash: (message: string): void => {
      const line = lineOf("error", message);
      const text = `${takeWaiting()}${line}`;
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeFileSync(crashPath, line, { mode: 0o600 });
        appendFileSync(pathOf(0), text, { mode: 0o600 });
      } catch {
        // Standard error has it.
      }
    },
    /** The process ends: what still waits is written at once. */
    leave: (): void => {
      if (!isOpen || waiting === "") return;
      try {
        appendFileSync(pathOf(0), takeWaiting(), { mode: 0o600 });
      } catch {
        // Standard error has it.
      }
    },
    /** All there is as one text, oldest first; the newest crash in front. */
    read: async (): Promise<string> => {
      await flush();
      const read = (path: string): Promise<string> => readFile(path, "utf8").catch(() => "");
      const crash = await read(crashPath);
      const numbers = Array.from({ length: files }, (_, index) => files - 1 - index);
      const parts = await Promise.all(numbers.map((number) => read(pathOf(number))));
      const head = crash === "" ? "" : `The newest crash:\n${crash}\nThe log:\n`;
      return `${head}${parts.join("")}`;
    },
  };
};

export type LogBook = ReturnType<typeof createLogBook>;
