import { connect, type Socket } from "node:net";
import { copyBytes } from "../parts/copy-bytes.ts";
import { faultText } from "../parts/fault-text.ts";
import { type Hello, writeHello } from "./wire/hello.ts";
import { blankMessage, HEAD_BYTES, setSequence } from "./wire/message.ts";
import { createMessageReader } from "./wire/message-reader.ts";

/** A helper that has accepted us. */
export interface StripLink {
  /** Drops the frame while the one before has not gone out. */
  send(bytes: Uint8Array): void;
  /** The helper then makes the strip dark. */
  close(): void;
}

export interface ConnectStripOptions {
  readonly socketPath: string;
  readonly hello: Hello;
  readonly onReady: (link: StripLink) => void;
  /** Once; `reason` is the helper's own if it gave one. */
  readonly onGone: (reason: string, code: GoneCode) => void;
}

/** no-helper: nobody listens. refused: it said why. stuck: it does not read. lost: it ended. */
export type GoneCode = "refused" | "no-helper" | "lost" | "stuck";

const STUCK_AFTER_MS = 2000;

const createSender = (
  socket: Socket,
  frameBytes: number,
  onStuck: () => void,
): ((bytes: Uint8Array) => void) => {
  const message = blankMessage("frame", frameBytes);
  let sequence = 0;
  let sentMs = 0;
  let isInFlight = false;
  const sent = (): void => {
    isInFlight = false;
  };
  return (bytes) => {
    if (socket.destroyed) return;
    const nowMs = performance.now();
    if (isInFlight) {
      if (nowMs - sentMs > STUCK_AFTER_MS) onStuck();
      return;
    }
    isInFlight = true;
    sentMs = nowMs;
    sequence = (sequence + 1) & 0xffff;
    setSequence(message, sequence);
    copyBytes(bytes, 0, message, HEAD_BYTES, frameBytes);
    socket.write(message, sent);
  };
};

/** Connects to a helper and says hello; the returned function ends it without a word. */
export const connectStrip = (options: ConnectStripOptions): (() => void) => {
  const { socketPath, hello, onReady, onGone } = options;
  const socket = connect(socketPath);
  let isOver = false;
  let isConnected = false;
  const over = (reason: string, code: GoneCode): void => {
    if (isOver) return;
    isOver = true;
    socket.destroy();
    onGone(reason, code);
  };
  const end = (): void => {
    isOver = true;
    socket.destroy();
  };
  const read = createMessageReader((kind, payload) => {
    if (isOver) return;
    if (kind === "error") return over(payload.toString("utf8"), "refused");
    if (kind !== "ok") return over("the helper speaks another language", "refused");
    const stuck = (): void => over("the helper for the strip does not take frames", "stuck");
    const send = createSender(socket, hello.count * hello.bytesPerLed, stuck);
    onReady({ send, close: end });
  });
  socket.on("data", (piece: Buffer) => {
    if (!read(piece)) over("what answers is not the helper", "refused");
  });
  socket.once("connect", () => {
    isConnected = true;
    socket.write(writeHello(hello));
  });
  socket.on("error", (error) => over(faultText(error), isConnected ? "lost" : "no-helper"));
  socket.on("close", () => over("the helper is gone", "lost"));
  return end;
};
