import type { MiddlewareHandler } from "hono";
import { type ApiContext, type ApiEnv, headerOf } from "../context.ts";
import { problem } from "../problem.ts";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Writes come from our own pages: the browser says so in Sec-Fetch-Site or Origin, which a page
 * cannot forge. Who sends neither is no page of ours.
 */
export const originGuard: MiddlewareHandler<ApiEnv> = (c, next) =>
  READS.has(c.req.method) || isSameOrigin(c) ? next() : Promise.resolve(problem("cross-site"));

const isSameOrigin = (c: ApiContext): boolean => {
  const site = headerOf(c, "sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const origin = headerOf(c, "origin");
  const host = headerOf(c, "host");
  return origin !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
};
