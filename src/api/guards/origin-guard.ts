import type { MiddlewareHandler } from "hono";
import { type ApiEnv, headerOf } from "../context.ts";
import { problem } from "../problem.ts";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Writes come from our own pages: the browser says so in Sec-Fetch-Site or Origin, which a page
 * cannot forge. Who sends neither is no page of ours.
 */
export const originGuard: MiddlewareHandler<ApiEnv> = (c, next) =>
  READS.has(c.req.method) || isSameOrigin((name) => headerOf(c, name))
    ? next()
    : Promise.resolve(problem("cross-site"));

/** Whether a request comes from our own pages; `header` answers headers by their names in lower case. */
export const isSameOrigin = (header: (name: string) => string | undefined): boolean => {
  const site = header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const origin = header("origin");
  const host = header("host");
  return origin !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
};
