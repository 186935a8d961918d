import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Uploads } from "../../core/uploads/create-uploads.ts";
import { json } from "../answer.ts";
import { type ApiContext, type ApiEnv, headerOf } from "../context.ts";
import { problem } from "../problem.ts";
import { createRememberedAnswers } from "../remembered-answers.ts";
import { senderOf } from "../sender-of.ts";
import { answerTus } from "./answer-tus.ts";
import { type UploadDeps, type UploadGuard, uploaderOf } from "./upload-deps.ts";
import { createUploadLocker } from "./upload-locker.ts";

/** Resumable uploads by tus 1.0 (https://tus.io): create, ask, send, take back. */
export const createTus = (deps: UploadDeps, mayCome: UploadGuard) => {
  const { uploads } = deps;
  const locker = createUploadLocker();
  const remembered = createRememberedAnswers<Awaited<ReturnType<Uploads["create"]>>>();

  /** Whose answer was lost tells of the same file again: it has its place already. */
  const createOnce = (c: ApiContext): Uploads["create"] => {
    const file = [headerOf(c, "upload-length"), headerOf(c, "upload-metadata")];
    const { guestId, key } = senderOf(c, file);
    const mine = key === undefined ? undefined : `${guestId} ${key}`;
    return (who, upload) => remembered(mine, () => uploads.create(who, upload));
  };

  const create = async (c: ApiContext): Promise<Response> => {
    if (!/^\d{1,15}$/.test(headerOf(c, "upload-length") ?? "")) {
      const detail = "Say in Upload-Length how many bytes will come.";
      return problem("bad-request", { detail });
    }
    const once = { ...deps, uploads: { ...uploads, create: createOnce(c) } };
    return (await mayCome(c)) ?? (await answerTus(c, once, locker));
  };

  /** One upload of whoever asks; that of somebody else is not there. */
  const about = async (c: ApiContext): Promise<Response> => {
    const who = uploaderOf(c);
    const found = await uploads.find(who, c.req.param("uploadId") ?? "");
    if (!found) return problem("no-such-upload");
    if (c.req.method === "PATCH") {
      const allowed = uploads.mayUpload(who);
      if (!allowed.ok) return problem(allowed.code, { detail: allowed.detail });
    }
    if (c.req.method === "DELETE" && found.upload.state !== "receiving") {
      return problem("upload-conflict", { detail: "All of it is here already." });
    }
    const response = await answerTus(c, deps, locker, found);
    return c.req.method === "HEAD" && response.ok ? await withJob(c, response) : response;
  };

  /** The answer to the last part may be lost: who asks again hears which run checks the file. */
  const withJob = async (c: ApiContext, response: Response): Promise<Response> => {
    const found = await uploads.find(uploaderOf(c), c.req.param("uploadId") ?? "");
    if (!found || found.offset < found.upload.bytes) return response;
    const { uploadId, state } = found.upload;
    const jobId =
      state === "receiving" ? await jobOf(uploadId, c.get("isHost")) : found.upload.jobId;
    if (jobId !== undefined) response.headers.set("Upload-Job", jobId);
    return response;
  };

  /** What became of it, for the page. */
  const show = async (c: ApiContext): Promise<Response> => {
    const found = await uploads.find(uploaderOf(c), c.req.param("uploadId") ?? "");
    if (!found) return problem("no-such-upload");
    const { uploadId, name, bytes, state, jobId, trackId } = found.upload;
    return json(c, { uploadId, name, bytes, offset: found.offset, state, jobId, trackId });
  };

  const jobOf = async (uploadId: string, isHost: boolean): Promise<string | undefined> => {
    const completed = await uploads.complete(uploadId, isHost);
    return completed.ok ? completed.value.jobId : undefined;
  };

  return {
    create,
    addTo: (app: OpenAPIHono<ApiEnv>): void => {
      app.on("OPTIONS", ["/uploads", "/uploads/:uploadId"], (c) => answerTus(c, deps, locker));
      app.on(["PATCH", "DELETE"], "/uploads/:uploadId", about);
      // HEAD comes as GET with its answer's body taken off.
      app.get("/uploads/:uploadId", (c) => (c.req.method === "HEAD" ? about(c) : show(c)));
    },
  };
};
