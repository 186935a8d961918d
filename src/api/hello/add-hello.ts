import type { Hono } from "hono";
import type { ApiEnv } from "../context.ts";
import { handedOver, handOver } from "./hand-over.ts";
import type { HelloParts } from "./hello-parts.ts";
import { createHandoverCodes } from "./identity/handover-codes.ts";
import { showPage } from "./show-page.ts";
import { takeWish } from "./take-wish.ts";

/**
 * The page for windows that phones open by themselves to sign in to a Wi-Fi: plain forms, without scripts,
 * storage or, if need be, cookies. And the way from there into a real browser.
 */
export const addHello = (app: Hono<ApiEnv>, needed: Omit<HelloParts, "codes">): void => {
  const parts = { ...needed, codes: createHandoverCodes(needed.stage.environment.nowMs) };
  app.get("/hello", (c) => showPage(c, parts));
  app.post("/hello", (c) => takeWish(c, parts));
  app.get("/in/done", (c) => handedOver(c, parts));
  app.get("/in/:code", (c) => handOver(c, c.req.param("code"), parts));
  app.get("/", (c, next) => {
    const code = c.req.query("code");
    return code === undefined ? next() : handOver(c, code, parts);
  });
};
