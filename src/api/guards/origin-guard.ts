import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "../context.ts";
import { problem } from "../problem.ts";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Writes come from our own pages: the browser says so in Sec-Fetch-Site or Origin, which a page
 * cannot forge. Who sends neither is no page of ours.
 */
export const originGuard: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (READS.has(c.req.method) || isSameOrigin(c.req.raw.headers)) return await next();
  return problem("cross-site");
};

export const isSameOrigin = (headers: Headers): boolean => {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  const host = headers.get("host");
  return origin !== null && (origin === `http://${host}` || origin === `https://${host}`);
};
