import type { OpenAPIHono } from "@hono/zod-openapi";
import { UploadLimits } from "../../protocol/library.ts";
import { json } from "../answer.ts";
import type { AddCall } from "../calls.ts";
import { type ApiEnv, headerOf } from "../context.ts";
import { createMultipart } from "./multipart-calls.ts";
import { createTus } from "./tus-calls.ts";
import { createUploadGuard, type UploadDeps, uploaderOf } from "./upload-deps.ts";

/** Music that guests and the host bring along. */
export const addUploadCalls = (app: OpenAPIHono<ApiEnv>, call: AddCall, deps: UploadDeps): void => {
  const mayCome = createUploadGuard(deps);
  const tus = createTus(deps, mayCome);
  const multipart = createMultipart(deps, mayCome);

  call(
    {
      method: "get",
      path: "/uploads/limits",
      summary: "What you may upload",
      tag: "uploads",
      answers: { 200: UploadLimits },
    },
    async (c) => json(c, await deps.uploads.allowance(uploaderOf(c))),
  );
  app.post("/uploads", async (c) => {
    const isForm = /^multipart\/form-data\b/i.test(headerOf(c, "content-type") ?? "");
    return withCookie(c.get("newCookie"), await (isForm ? multipart(c) : tus.create(c)));
  });
  tus.addTo(app);
};

/** Who brings a file is that guest from now on. */
const withCookie = (cookie: string | undefined, response: Response): Response => {
  if (cookie !== undefined && !response.headers.has("set-cookie")) {
    response.headers.set("Set-Cookie", cookie);
  }
  return response;
};
