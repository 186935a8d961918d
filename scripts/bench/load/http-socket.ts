import { connect, type Socket } from "node:net";

export interface HttpSocket {
  send(request: string): void;
  close(): void;
}

/** One for all sockets: what comes in is looked at at once and never kept. */
const shared = Buffer.allocUnsafe(1 << 16);
const END_OF_HEAD = Buffer.from("\r\n\r\n");

/** Calls `onAnswer` with the status of every whole answer; of a body only the length matters. */
const createAnswerReader = (onAnswer: (status: number) => void) => {
  let head = "";
  let bodyLeft = 0;
  let status = 0;

  const readHead = (chunk: Buffer): number => {
    const end = chunk.indexOf(END_OF_HEAD);
    if (end < 0) {
      head += chunk.toString("latin1");
      return chunk.length;
    }
    head += chunk.toString("latin1", 0, end);
    status = Number(head.slice(9, 12));
    bodyLeft = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    head = "";
    if (bodyLeft === 0) onAnswer(status);
    return end + END_OF_HEAD.length;
  };

  return (chunk: Buffer): void => {
    let at = 0;
    while (at < chunk.length) {
      if (bodyLeft === 0) at += readHead(chunk.subarray(at));
      else {
        const part = Math.min(bodyLeft, chunk.length - at);
        at += part;
        bodyLeft -= part;
        if (bodyLeft === 0) onAnswer(status);
      }
    }
  };
};

const open = (port: number, onData: (chunk: Buffer) => void): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const callback = (bytes: number, buffer: Uint8Array): boolean => {
      onData(Buffer.from(buffer.buffer, buffer.byteOffset, bytes));
      return true;
    };
    const socket = connect({
      host: "127.0.0.1",
      port,
      noDelay: true,
      onread: { buffer: shared, callback },
    });
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      // Who measures sees that answers stay away.
      socket.on("error", () => undefined);
      resolve(socket);
    });
  });

/** A keep-alive connection that does as little as possible: the load must not cost what it measures. */
export const openHttpSocket = async (
  port: number,
  onAnswer: (status: number) => void,
): Promise<HttpSocket> => {
  const socket = await open(port, createAnswerReader(onAnswer));
  return {
    send: (request) => void socket.write(request, "latin1"),
    close: () => socket.destroy(),
  };
};

/** A connection whose bytes go to `onData` as they come. */
export const openStream = async (
  port: number,
  request: string,
  onData: (chunk: Buffer) => void,
): Promise<Pick<HttpSocket, "close">> => {
  const socket = await open(port, onData);
  socket.write(request, "latin1");
  return { close: () => socket.destroy() };
};
