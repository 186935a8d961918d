import { OpenAPIHono } from "@hono/zod-openapi";
import { addBoxCalls } from "./box/box-calls.ts";
import { createCalls } from "./calls.ts";
import { type ApiEnv, deviceOf, headerOf } from "./context.ts";
import type { ApiDeps } from "./deps.ts";
import { createAdmission } from "./guards/admit.ts";
import { createHostGuard } from "./guards/host-guard.ts";
import { createNewcomerLimit } from "./guards/newcomers.ts";
import { originGuard } from "./guards/origin-guard.ts";
import { createTalkLimit } from "./guards/talk-limit.ts";
import { addHello } from "./hello/add-hello.ts";
import { createPasses, newPassKey } from "./hello/identity/passes.ts";
import { createVisitors } from "./identity/guest-cookie.ts";
import { addBeatCalls } from "./lights/beat-calls.ts";
import { addFixtureCalls } from "./lights/fixture-calls.ts";
import { addLightCalls } from "./lights/light-calls.ts";
import { createEventStream } from "./live/sse.ts";
import { problem } from "./problem.ts";
import { addArtifactCalls } from "./rest/jobs/artifact-calls.ts";
import { addBackupCalls } from "./rest/jobs/backup-calls.ts";
import { addJobCalls } from "./rest/jobs/job-calls.ts";
import { addScheduleCalls } from "./rest/jobs/schedule-calls.ts";
import { addBrowseCalls } from "./rest/library/browse-calls.ts";
import { addCoverCalls } from "./rest/library/cover-calls.ts";
import { addFolderCalls } from "./rest/library/folder-calls.ts";
import { addLibraryCalls } from "./rest/library/library-calls.ts";
import { addPlaylistCalls } from "./rest/library/playlist-calls.ts";
import { addGuestCalls } from "./rest/party/guest-calls.ts";
import { addHashtagCalls } from "./rest/party/hashtag-calls.ts";
import { addPartyCalls } from "./rest/party/party-calls.ts";
import { addPlaybackCalls } from "./rest/party/playback-calls.ts";
import { addQueueCalls } from "./rest/party/queue-calls.ts";
import { addSessionCalls } from "./rest/party/session-calls.ts";
import { addFeatureCalls } from "./screen/feature-calls.ts";
import { addStatisticsCalls } from "./statistics/statistics-calls.ts";
import { addUploadCalls } from "./uploads/upload-calls.ts";

const BASE = "/api/v1";

export interface ApiOptions {
  /** Names besides our own that a browser may know us by. */
  readonly hostNames: readonly string[];
  /** Seals what forms of `/hello` carry; undefined: one for as long as this party runs. */
  readonly passKey?: Buffer;
  /** Answers the pages; undefined: not one of ours. */
  readonly page: (c: Parameters<ReturnType<typeof createEventStream>>[0]) => Response | undefined;
}

/** The whole HTTP interface. */
export const createApi = (deps: ApiDeps, options: ApiOptions): OpenAPIHono<ApiEnv> => {
  const app = new OpenAPIHono<ApiEnv>();
  const { bans } = deps;
  const nowMs = deps.stage.environment.nowMs;
  const visitorOf = createVisitors();
  const mayJoin = createNewcomerLimit(nowMs);
  const mayTalk = createTalkLimit(nowMs);
  const refusalOf = createAdmission({ stage: deps.stage, mayJoin, bans, mayTalk });

  app.use(createHostGuard(options.hostNames, nowMs));
  app.use("/hello", (c, next) => {
    const { guestId } = visitorOf(headerOf(c, "cookie"));
    if (deps.stage.party.newest().guests.has(guestId)) bans.saw(guestId, deviceOf(c));
    return next();
  });
  // Before the origin guard: its forms prove by themselves where they come from.
  const passes = createPasses(options.passKey ?? newPassKey(), nowMs);
  addHello(app, {
    stage: deps.stage,
    visitorOf,
    mayJoin: (address) => !bans.isFrom(address) && mayJoin(address),
    mayTalk,
    passes,
  });
  app.use(originGuard);
  app.use(`${BASE}/*`, (c, next) => {
    const cookies = headerOf(c, "cookie");
    const visitor = visitorOf(cookies);
    const isHost = deps.sessions.isHost(cookies);
    const refused = refusalOf(c, visitor.guestId, isHost);
    if (refused) return Promise.resolve(refused);
    c.set("guestId", visitor.guestId);
    c.set("newCookie", visitor.newCookie);
    c.set("isHost", isHost);
    return next();
  });

  const { app: rest, call } = createCalls();
  addPartyCalls(call, deps);
  addQueueCalls(call, deps);
  addGuestCalls(call, deps);
  addHashtagCalls(call, deps);
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
  addFeatureCalls(call, deps);
  addStatisticsCalls(call, deps);
  addSessionCalls(call, deps);
  addBoxCalls(call, deps);
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
