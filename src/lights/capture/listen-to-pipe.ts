import { constants } from "node:fs";
import { type FileHandle, open, realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Listen } from "./listen.ts";

/** 43 ms of sound. */
const CHUNK_BYTES = 4096;
/** How long sound may lie in the pipe: half a frame of the show. */
const LOOK_EVERY_MS = 8;

/** What lies there are devices and open files of programs: merely to open one can do something. */
const SYSTEM_FOLDER = /^\/(?:dev|proc|sys)(?:\/|$)/;

/** The pipe behind a path, found without opening it; or why it is none. */
const pipeAt = async (
  path: string,
): Promise<{ readonly real: string } | { readonly reason: string }> => {
  const refusal = { reason: `${path} is in a system folder, where no pipe is opened` };
  if (SYSTEM_FOLDER.test(resolve(path))) return refusal;
  const real = await realpath(path);
  if (SYSTEM_FOLDER.test(real)) return refusal;
  return (await stat(real)).isFIFO() ? { real } : { reason: `${path} is no pipe` };
};

/**
 * Hears a named pipe into which somebody writes samples. It is opened without waiting for a writer: a
 * thread of the pool that waits there could not be called back.
 */
export const listenToPipe =
  (path: string): Listen =>
  async ({ signal, onBytes, onHeard }) => {
    let file: FileHandle | undefined;
    try {
      const found = await pipeAt(path);
      if ("reason" in found) return found.reason;
      file = await open(
        found.real,
        constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW,
      );
      // Another may lie there by now.
      if (!(await file.stat()).isFIFO()) return `${path} is no pipe`;
      return await readOn(file, { signal, onBytes, onHeard });
    } catch (error) {
      return inWords(path, error);
    } finally {
      await file?.close();
    }
  };

const inWords = (path: string, error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { code }: NodeJS.ErrnoException = error;
  if (code === "ENOENT") return `there is no ${path}`;
  return code === "EACCES" ? `${path} may not be read` : error.message;
};

/** A pipe that nobody writes into is at its end; one whose writer is silent has nothing yet. */
const readOn = async (
  file: FileHandle,
  { signal, onBytes, onHeard }: Parameters<Listen>[0],
): Promise<string> => {
  const buffer = new Uint8Array(CHUNK_BYTES);
  let isHeard = false;
  while (!signal.aborted) {
    const { bytesRead } = await readNow(file, buffer);
    if (bytesRead > 0) {
      if (!isHeard) onHeard();
      isHeard = true;
      onBytes(buffer.subarray(0, bytesRead));
    } else if (isHeard && bytesRead === 0) {
      return "nobody writes into the pipe any more";
    } else {
      await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
  return "it was stopped";
};

/** -1: nothing yet. */
const readNow = async (file: FileHandle, buffer: Uint8Array): Promise<{ bytesRead: number }> => {
  try {
    return await file.read(buffer, 0, buffer.length, null);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EAGAIN") return { bytesRead: -1 };
    throw error;
  }
};
