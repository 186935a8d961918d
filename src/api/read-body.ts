import type { IncomingMessage } from "node:http";
import { type ApiContext, headerOf, incomingOf } from "./context.ts";
import { problem } from "./problem.ts";

/** Settings with a list of twenty thousand tracks are the largest thing that comes in. */
const BODY_MAX = 1 << 20;

/** Whoever sends its body slower than this is no phone at a party. */
const BODY_WITHIN_MS = 30_000;

/** The body as text, or the problem that it is too much. Read as it comes, never more than is allowed. */
export const readBody = async (c: ApiContext): Promise<string | Response> => {
  if (Number(headerOf(c, "content-length") ?? 0) > BODY_MAX) return problem("body-too-large");
  const incoming = incomingOf(c);
  // Without a socket, or when something has read it before us, Hono has it.
  if (!incoming || incoming.readableEnded) return limited(await c.req.text());
  return await collect(incoming);
};

const collect = (incoming: IncomingMessage): Promise<string | Response> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const deadline = setTimeout(() => incoming.destroy(), BODY_WITHIN_MS);
    incoming.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= BODY_MAX) chunks.push(chunk);
      else resolve(problem("body-too-large"));
    });
    incoming.once("end", () => {
      clearTimeout(deadline);
      resolve(Buffer.concat(chunks).toString());
    });
    // "close" follows and says the rest.
    incoming.once("error", () => undefined);
    // Always closes; an answer made for each that closed well would cost a twentieth of a vote.
    incoming.once("close", () => {
      clearTimeout(deadline);
      if (!incoming.complete) resolve(problem("bad-request", { detail: "The body broke off." }));
    });
  });

const limited = (text: string): string | Response =>
  text.length > BODY_MAX ? problem("body-too-large") : text;
