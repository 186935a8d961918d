import type { IncomingMessage } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { createHostCheck } from "../../guards/host-guard.ts";
import { isSameOrigin } from "../../guards/origin-guard.ts";
import type { UpgradePath } from "../../http-server.ts";
import type { HostSessions } from "../../identity/host-sessions.ts";
import { type ProblemCode, problem } from "../../problem.ts";
import { refuseUpgrade } from "../../refuse-upgrade.ts";
import { type AudienceParts, createAudience } from "./create-audience.ts";
import { createViewer } from "./viewer.ts";

export interface PreviewParts extends AudienceParts {
  readonly sessions: Pick<HostSessions, "isHost">;
  /** Names besides our own that a browser may know us by. */
  readonly hostNames: readonly string[];
  readonly nowMs: () => number;
  readonly pingEveryMs?: number;
}

const VIEWERS_MAX = 8;
const PING_EVERY_MS = 15_000;
/** Nothing that a viewer says is read. */
const MESSAGE_MAX = 1024;
const GOING_AWAY = 1001;
const SIGNED_OUT = 1008;

/** `GET /lights/preview`: the lights as pictures, live, for the host. */
export const servePreview = (parts: PreviewParts): UpgradePath => {
  const { sessions, pingEveryMs = PING_EVERY_MS } = parts;
  const audience = createAudience(parts);
  const isOwnHost = createHostCheck(parts.hostNames, parts.nowMs);
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_MAX,
    // Pictures change too much to be worth the time and the memory.
    perMessageDeflate: false,
  });

  const refusal = ({ headers }: IncomingMessage): ProblemCode | undefined => {
    if (!isOwnHost(headers.host)) return "wrong-host";
    if (!isSameOrigin((name) => headers[name]?.toString())) return "cross-site";
    if (!sessions.isHost(headers.cookie)) return "host-only";
    return audience.count() >= VIEWERS_MAX ? "too-many-listeners" : undefined;
  };

  /** Hangs up on who does not answer any more, and on who is not the host any more. */
  const watchOver = (socket: WebSocket, cookies: string | undefined): NodeJS.Timeout => {
    let isAlive = true;
    socket.on("pong", () => {
      isAlive = true;
    });
    return setInterval(() => {
      if (!isAlive) return socket.terminate();
      if (!sessions.isHost(cookies)) return socket.close(SIGNED_OUT, "signed out");
      isAlive = false;
      socket.ping();
    }, pingEveryMs);
  };

  const welcome = (socket: WebSocket, cookies: string | undefined): void => {
    const viewer = createViewer(socket);
    const watching = watchOver(socket, cookies);
    // Whatever was wrong with it: `close` follows.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearInterval(watching);
      audience.remove(viewer);
    });
    audience.add(viewer);
  };

  return {
    path: "/api/v1/lights/preview",
    upgrade: (request, socket, head) => {
      const refused = refusal(request);
      if (refused !== undefined) return void refuseUpgrade(socket, problem(refused));
      server.handleUpgrade(request, socket, head, (opened) =>
        welcome(opened, request.headers.cookie),
      );
    },
    stop: () => {
      for (const socket of server.clients) {
        socket.close(GOING_AWAY);
        socket.terminate();
      }
      audience.stop();
    },
  };
};
