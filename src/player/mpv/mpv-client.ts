import { connect, type Socket } from "node:net";
import { type MpvEvent, parseMpvMessage } from "./mpv-message.ts";

/** mpv answers in under 5 ms; one that needs 2 s hangs. */
const REQUEST_TIMEOUT_MS = 2000;

export type MpvCommand = readonly unknown[] | Readonly<Record<string, unknown>>;

export interface MpvReply {
  readonly isOk: boolean;
  /** mpv's own words, "success" when ok. */
  readonly error: string;
  readonly data: unknown;
}

/** One connection to one mpv. */
export interface MpvClient {
  /** Rejects when mpv does not answer in time or goes away; a refusal is an answer. */
  request(command: MpvCommand): Promise<MpvReply>;
  /** Hangs up; `onClose` is called. */
  close(): void;
}

export interface MpvListener {
  readonly onEvent: (event: MpvEvent) => void;
  /** Called once, after every waiting request was rejected. */
  readonly onClose: () => void;
}

interface Waiting {
  readonly resolve: (reply: MpvReply) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Calls `onLine` for every whole line, however the stream was cut. */
const createLineSplitter = (onLine: (line: string) => void): ((chunk: string) => void) => {
  let rest = "";
  return (chunk) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line !== "") onLine(line);
  };
};

const serveSocket = (socket: Socket, listener: MpvListener, timeoutMs: number): MpvClient => {
  const waiting = new Map<number, Waiting>();
  let newestId = 0;
  let isClosed = false;

  const settle = (id: number): Waiting | undefined => {
    const request = waiting.get(id);
    waiting.delete(id);
    clearTimeout(request?.timer);
    return request;
  };

  const onLine = (line: string): void => {
    const message = parseMpvMessage(line);
    if (message?.kind === "event") listener.onEvent(message.event);
    if (message?.kind === "reply") {
      const { error, data } = message;
      settle(message.id)?.resolve({ isOk: error === "success", error, data });
    }
  };

  // Decodes UTF-8 across chunk borders; `data.toString()` would not.
  socket.setEncoding("utf8");
  socket.on("data", createLineSplitter(onLine));
  // "close" follows and does the work.
  socket.on("error", () => {});
  socket.on("close", () => {
    isClosed = true;
    for (const id of [...waiting.keys()]) settle(id)?.reject(new Error("mpv hung up"));
    listener.onClose();
  });

  return {
    request: (command) => {
      if (isClosed || socket.destroyed) return Promise.reject(new Error("mpv has gone"));
      newestId += 1;
      const id = newestId;
      return new Promise((resolve, reject) => {
        const giveUp = (): void =>
          settle(id)?.reject(new Error(`mpv did not answer in ${timeoutMs} ms`));
        // Timers come before sockets: when it was this thread that stood still, the answer lies there.
        const timer = setTimeout(() => setImmediate(giveUp), timeoutMs);
        waiting.set(id, { resolve, reject, timer });
        socket.write(`${JSON.stringify({ command, request_id: id })}\n`);
      });
    },
    close: () => {
      socket.destroy();
    },
  };
};

/** Rejects when nobody listens on `socketPath`. */
export const connectMpv = (
  socketPath: string,
  listener: MpvListener,
  timeoutMs = REQUEST_TIMEOUT_MS,
): Promise<MpvClient> =>
  new Promise((resolve, reject) => {
    const socket = connect(socketPath);
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      resolve(serveSocket(socket, listener, timeoutMs));
    });
  });
