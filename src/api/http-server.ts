import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import { failed, ok, type Result } from "../lib/result.ts";
import { problem } from "./problem.ts";
import { refuseUpgrade } from "./refuse-upgrade.ts";

type Fetch = Parameters<typeof getRequestListener>[0];

/** Patience with slow senders; an attacker's half requests are cut off. */
const HEADERS_WITHIN_MS = 10_000;
const CONNECTIONS_MAX = 4000;

/** What answers WebSockets at a path. */
export interface UpgradePath {
  readonly path: string;
  /** Takes the socket, or refuses it; errors of the socket are listened to already. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Hangs up on everybody. */
  readonly stop: () => void;
}

export const createHttpServer = (
  fetch: Fetch,
  port: number,
  address: string,
  upgrades: readonly UpgradePath[] = [],
) => {
  const server: Server = createServer(
    // A whole request may take long: an upload over bad Wi-Fi. Who reads a body has its own patience.
    {
      headersTimeout: HEADERS_WITHIN_MS,
      requestTimeout: 0,
      noDelay: true,
      // Who offers another protocol (h2c) is answered in this one.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === "websocket",
    },
    getRequestListener(fetch),
  );
  server.maxConnections = CONNECTIONS_MAX;
  server.on("upgrade", (request, socket, head) => {
    // Nobody else listens any more, and a phone that goes away is no reason to fall over.
    socket.on("error", () => undefined);
    const [path] = (request.url ?? "").split("?");
    const taker = upgrades.find((each) => each.path === path);
    if (taker) taker.upgrade(request, socket, head);
    else void refuseUpgrade(socket, problem("not-found"));
  });

  return {
    /** Answers the port it listens on. */
    start: (): Promise<Result<number, "port-taken" | "port-forbidden" | "address-unknown">> =>
      new Promise((resolve, reject) => {
        server.once("error", (error: NodeJS.ErrnoException) => {
          if (error.code === "EADDRINUSE") {
            resolve(
              failed(
                "port-taken",
                `port ${port} is taken: stop what uses it, or choose another with --port`,
              ),
            );
          } else if (error.code === "EACCES") {
            resolve(
              failed(
                "port-forbidden",
                `port ${port} needs more rights: choose one above 1023 with --port`,
              ),
            );
          } else if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
            resolve(
              failed(
                "address-unknown",
                `${address} is no address of this machine: choose another with --address`,
              ),
            );
          } else reject(error);
        });
        server.listen(port, address, () => {
          const bound = server.address();
          resolve(ok(typeof bound === "object" && bound ? bound.port : port));
        });
      }),
    stop: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        // Sockets that were upgraded are not the server's any more, but it waits for them.
        for (const { stop } of upgrades) stop();
      }),
  };
};
