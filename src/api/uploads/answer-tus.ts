import { type Locker, Server, type ServerOptions } from "@tus/server";
import type { FoundUpload } from "../../core/uploads/create-uploads.ts";
import type { ApiContext } from "../context.ts";
import { type ProblemCode, problem } from "../problem.ts";
import { TusDataStore } from "./tus-data-store.ts";
import { type UploadDeps, uploaderOf } from "./upload-deps.ts";

export const UPLOADS_PATH = "/api/v1/uploads";
/** A dead connection that is asked for its upload has so long to write down what it has. */
const LEAVE_WITHIN_MS = 100;

interface Refusal {
  readonly code: ProblemCode;
  readonly detail: string | undefined;
}

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  404: "no-such-upload",
  410: "no-such-upload",
  409: "upload-conflict",
  413: "upload-too-large",
  423: "upload-conflict",
};

/** Hands one request to the tus library, and says in our way what it refuses. */
export const answerTus = async (
  c: ApiContext,
  { uploads, log }: UploadDeps,
  locker: Locker,
  found?: FoundUpload,
): Promise<Response> => {
  const who = uploaderOf(c);
  let refusal: Refusal | undefined;
  const refuse = (code: ProblemCode, detail?: string) => {
    refusal = { code, detail };
    return { status_code: 400, body: "" };
  };
  const options: ServerOptions = {
    path: UPLOADS_PATH,
    relativeLocation: true,
    // Only our own pages may write, so nobody else needs to read the answers.
    allowedOrigins: [],
    locker,
    lockDrainTimeout: LEAVE_WITHIN_MS,
    getFileIdFromRequest: () => found?.upload.uploadId,
    namingFunction: async (request, metadata) => {
      const bytes = Number(request.headers.get("upload-length"));
      if (bytes === 0) throw refuse("upload-empty");
      const name = metadata?.["filename"] ?? metadata?.["name"] ?? "";
      const isRequest = isYes(metadata?.["isRequest"]);
      const created = await uploads.create(who, { name, bytes, isRequest });
      if (!created.ok) throw refuse(created.code, created.detail);
      return created.value.uploadId;
    },
    onUploadFinish: async (_, { id }) => {
      const completed = await uploads.complete(id, who.isHost);
      if (!completed.ok) throw refuse(completed.code, completed.detail);
      return { headers: { "Upload-Job": completed.value.jobId } };
    },
    onResponseError: (_, error) => {
      const isOurs = refusal !== undefined || "status_code" in error;
      if (!isOurs)
        log("error", `an upload failed: ${error instanceof Error ? error.stack : error}`);
      return undefined;
    },
  };
  const datastore = new TusDataStore({
    uploads,
    find: (uploadId) => uploads.find(who, uploadId),
    onAppended: ({ how }) => {
      if (how === "storage-full") refuse(how, "The box has no space left for this file.");
      else if (how === "storage-failed") refuse(how, "The box cannot keep files at the moment.");
      else if (how === "too-long") refuse("upload-too-large", "More came than was announced.");
      else if (how === "broken-off") refuse("bad-request", "The file broke off.");
    },
  });
  const response = await new Server({ ...options, datastore }).handleWeb(c.req.raw);
  return response.status < 400 ? response : asProblem(response, refusal);
};

/** A key of the metadata may stand there without a value. */
const isYes = (value: string | null | undefined): boolean =>
  value !== undefined && value !== "false";

const asProblem = (response: Response, refusal: Refusal | undefined): Response => {
  const code = refusal?.code ?? BY_STATUS[response.status];
  const answer =
    code === undefined
      ? problem(response.status < 500 ? "bad-request" : "internal-error")
      : problem(code, { detail: refusal?.detail });
  answer.headers.set("Tus-Resumable", "1.0.0");
  return answer;
};
