import { chmod, unlink } from "node:fs/promises";
import { connect, createServer, type Server, type Socket } from "node:net";
import { faultCode } from "../../parts/fault-text.ts";
import { textMessage } from "../wire/message.ts";
import { createSession, type Session } from "./session.ts";
import type { OpenStrip } from "./strip.ts";

export interface ServeStripOptions {
  readonly socketPath: string;
  readonly openStrip: OpenStrip;
  /** The strip goes dark so long after the last frame. */
  readonly silentMs: number;
}

/** The lights run in another account: the socket's group may come in, others may not. */
const SOCKET_MODE = 0o660;

const listen = (server: Server, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, () => {
      server.off("error", reject);
      resolve();
    });
  });

const isServed = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });

/** Takes over the socket of a helper that was killed, never that of one that lives. */
const claim = async (server: Server, path: string): Promise<void> => {
  try {
    await listen(server, path);
  } catch (error) {
    if (faultCode(error) !== "EADDRINUSE") throw error;
    if (await isServed(path))
      throw new Error(`another helper serves ${path} already`, { cause: error });
    await unlink(path);
    await listen(server, path);
  }
};

/** Serves the strip to one client at a time until the returned function is called. Rejects when the socket cannot be made. */
export const serveStrip = async (options: ServeStripOptions): Promise<() => Promise<void>> => {
  const { socketPath, openStrip, silentMs } = options;
  let session: Session | undefined;
  const welcome = (socket: Socket): void => {
    if (session !== undefined) {
      socket.on("error", () => {});
      socket.end(textMessage("error", "another light uses the strip's helper: only one can"));
      return;
    }
    session = createSession(socket, openStrip, silentMs, () => {
      session = undefined;
    });
  };
  const server = createServer(welcome);
  await claim(server, socketPath);
  await chmod(socketPath, SOCKET_MODE);
  return async () => {
    server.close();
    await session?.end();
  };
};
