import { OpenAPIHono } from "@hono/zod-openapi";
import { Hono } from "hono";
import { z } from "zod";
import { json } from "../../../src/api/answer.ts";
import { createCalls } from "../../../src/api/calls.ts";
import type { ApiEnv } from "../../../src/api/context.ts";
import { createHostGuard } from "../../../src/api/guards/host-guard.ts";
import { originGuard } from "../../../src/api/guards/origin-guard.ts";
import { createVisitors } from "../../../src/api/identity/guest-cookie.ts";
import { problem } from "../../../src/api/problem.ts";
import { VoteAnswer, VoteBody } from "../../../src/protocol/rest.ts";

const BODY_MAX = 1 << 20;

/** The vote as our daemon takes it, with the same guards and schemas, except that nothing is kept. */
const createVoteRoute = (): OpenAPIHono<ApiEnv> => {
  const app = new OpenAPIHono<ApiEnv>();
  const visitorOf = createVisitors();
  app.use(createHostGuard([], Date.now));
  app.use(originGuard);
  app.use("/api/v1/*", async (c, next) => {
    if (Number(c.req.header("content-length")) > BODY_MAX) return problem("body-too-large");
    const visitor = visitorOf(c.req.header("cookie"));
    c.set("guestId", visitor.guestId);
    c.set("newCookie", visitor.newCookie);
    c.set("isHost", false);
    return await next();
  });
  const { app: rest, call } = createCalls();
  call(
    {
      method: "put",
      path: "/queue/{entryId}/vote",
      summary: "A vote that nobody counts",
      tag: "bench",
      params: z.object({ entryId: z.string().max(64) }),
      body: VoteBody,
      answers: { 200: VoteAnswer },
    },
    (c, { params, body }) => json(c, { entryId: params.entryId, score: 1, value: body.value }),
  );
  app.route("/api/v1", rest);
  return app;
};

/** Our party's snapshot as a constant, in the least that Hono can do. */
const createPartyRoute = (partyText: string): Hono => {
  const app = new Hono();
  app.get("/api/v1/party", (c) =>
    c.body(partyText, 200, { "Content-Type": "application/json", "Cache-Control": "no-store" }),
  );
  return app;
};

/** Two apps side by side: neither pays for the other's guards. */
export const createBaseline = (partyText: string): OpenAPIHono<ApiEnv>["fetch"] => {
  const votes = createVoteRoute();
  const party = createPartyRoute(partyText);
  return (request, env) => (request.method === "PUT" ? votes : party).fetch(request, env);
};
