import { OpenAPIHono } from "@hono/zod-openapi";
import { createCalls } from "./calls.ts";
import { type ApiEnv, addressOf, headerOf, isLoopback } from "./context.ts";
import type { ApiDeps } from "./deps.ts";
import { createHostGuard } from "./guards/host-guard.ts";
import { createNewcomerLimit } from "./guards/newcomers.ts";
import { originGuard } from "./guards/origin-guard.ts";
import { createVisitors } from "./identity/guest-cookie.ts";
import { addBeatCalls } from "./lights/beat-calls.ts";
import { addFixtureCalls } from "./lights/fixture-calls.ts";
import { addLightCalls } from "./lights/light-calls.ts";
import { createEventStream } from "./live/sse.ts";
import { problem } from "./problem.ts";
import { addArtifactCalls } from "./rest/artifact-calls.ts";
import { addBackupCalls } from "./rest/backup-calls.ts";
import { addBrowseCalls } from "./rest/browse-calls.ts";
import { addCoverCalls } from "./rest/cover-calls.ts";
import { addFolderCalls } from "./rest/folder-calls.ts";
import { addJobCalls } from "./rest/job-calls.ts";
import { addLibraryCalls } from "./rest/library-calls.ts";
import { addPartyCalls } from "./rest/party-calls.ts";
import { addPlaybackCalls } from "./rest/playback-calls.ts";
import { addPlaylistCalls } from "./rest/playlist-calls.ts";
import { addQueueCalls } from "./rest/queue-calls.ts";
import { addScheduleCalls } from "./rest/schedule-calls.ts";
import { addSessionCalls } from "./rest/session-calls.ts";
import { addUploadCalls } from "./uploads/upload-calls.ts";

const BASE = "/api/v1";

export interface ApiOptions {
  /** Names besides our own that a browser may know us by. */
  readonly hostNames: readonly string[];
  /** Answers the pages; undefined: not one of ours. */
  readonly page: (c: Parameters<ReturnType<typeof createEventStream>>[0]) => Response | undefined;
}

/** The whole HTTP interface. */
export const createApi = (deps: ApiDeps, options: ApiOptions): OpenAPIHono<ApiEnv> => {
  const app = new OpenAPIHono<ApiEnv>();
  const nowMs = deps.stage.environment.nowMs;
  const visitorOf = createVisitors();
  const mayJoin = createNewcomerLimit(nowMs);

  app.use(createHostGuard(options.hostNames, nowMs));
  app.use(originGuard);
  app.use(`${BASE}/*`, (c, next) => {
    const cookies = headerOf(c, "cookie");
    const visitor = visitorOf(cookies);
    const isKnown = deps.stage.party.newest().guests.has(visitor.guestId);
    if (isKnown) deps.stage.presence.seen(visitor.guestId);
    else if (isJoining(c.req.method, c.req.path) && !isLoopback(addressOf(c))) {
      if (!mayJoin(addressOf(c))) {
        return Promise.resolve(problem("rate-limited", { retryAfterSec: 180 }));
      }
    }
    c.set("guestId", visitor.guestId);
    c.set("newCookie", visitor.newCookie);
    c.set("isHost", deps.sessions.isHost(cookies));
    return next();
  });

  const { app: rest, call } = createCalls();
  addPartyCalls(call, deps);
  addQueueCalls(call, deps);
  addPlaybackCalls(call, deps);
  addLibraryCalls(call, deps);
  addBrowseCalls(call, deps);
  addPlaylistCalls(call, deps);
  addFolderCalls(call, deps);
  addCoverCalls(call, deps);
  addUploadCalls(rest, call, deps);
  addJobCalls(call, deps);
  addArtifactCalls(call, deps);
  addScheduleCalls(call, deps);
  addBackupCalls(call, { ...deps, nowMs });
  addLightCalls(call, deps);
  addFixtureCalls(call, deps);
  addBeatCalls(call, deps);
  addSessionCalls(call, deps);
  call(
    {
      method: "get",
      path: "/events",
      summary: "What happens, as it happens; resumes from Last-Event-ID",
      tag: "party",
      answers: { 200: "event-stream" },
    },
    createEventStream(deps.hub, deps.sessions, (guestId) =>
      deps.stage.party.newest().guests.has(guestId),
    ),
  );
  app.route(BASE, rest);
  app.doc31(`${BASE}/openapi.json`, {
    openapi: "3.1.0",
    info: { title: "Rumpus", version: deps.version },
  });

  app.notFound((c) => {
    const isRead = c.req.method === "GET" || c.req.method === "HEAD";
    return (isRead ? options.page(c) : undefined) ?? problem("not-found");
  });
  app.onError((error) => {
    deps.log("error", `a request failed: ${error.stack ?? error}`);
    return problem("internal-error");
  });
  return app;
};

/** What makes a guest of a visitor. */
const isJoining = (method: string, path: string): boolean =>
  method !== "GET" && (path.includes("/queue") || path.includes("/skip-vote"));
