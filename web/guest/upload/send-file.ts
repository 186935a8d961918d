import { waitToRetry } from "../../lib/net/back-off.ts";
import type { Problem } from "../../lib/net/problem.ts";
import { sendByTus } from "../../lib/net/tus/send-by-tus.ts";
import type { TusAnswer } from "../../lib/net/tus/tus-transport.ts";
import { xhrTransport } from "../../lib/net/tus/xhr-transport.ts";

/** Small enough that bad Wi-Fi gets one through, large enough that a card is not synced all the time. */
const CHUNK_BYTES = 8_000_000;

export interface SendEvents {
  readonly onProgress: (sent: number, all: number) => void;
  readonly onOffline: () => void;
  readonly onDone: (uploadUrl: string, jobId: string | undefined) => void;
  readonly onRefused: (problem: Problem) => void;
}

const problemOf = ({ status, text }: TusAnswer): Problem => {
  const unknown = { code: `http-${status}`, detail: "" };
  try {
    return { ...unknown, ...JSON.parse(text) };
  } catch {
    return unknown;
  }
};

/** Without a memory it is sent from its beginning. */
const ifItCan = <Value>(what: () => Value): Value | undefined => {
  try {
    return what();
  } catch {
    return undefined;
  }
};

/** The same file is known again by its name, size and date, also after the page was loaded anew. */
const memoryOf = ({ name, size, lastModified }: File) => {
  const key = `rumpus-upload ${name} ${size} ${lastModified}`;
  return {
    recall: (): string | undefined => ifItCan(() => localStorage.getItem(key) || undefined),
    keep: (url: string | undefined): void =>
      ifItCan(() => (url ? localStorage.setItem(key, url) : localStorage.removeItem(key))),
  };
};

/** Sends a file, resuming where an earlier try was cut off. Answers how to stop it. */
export const sendFile = (file: File, isRequest: boolean, events: SendEvents): (() => void) => {
  const stop = new AbortController();
  const send = async (): Promise<void> => {
    const end = await sendByTus({
      endpoint: "/api/v1/uploads",
      file,
      metadata: { filename: file.name, ...(isRequest ? { isRequest: "1" } : {}) },
      chunkBytes: CHUNK_BYTES,
      transport: xhrTransport,
      memory: memoryOf(file),
      waitToRetry,
      onProgress: events.onProgress,
      onOffline: events.onOffline,
      signal: stop.signal,
    });
    if (end.kind === "done") events.onDone(end.url, end.jobId);
    else if (end.kind === "refused") events.onRefused(problemOf(end.answer));
  };
  void send();
  return () => stop.abort();
};
