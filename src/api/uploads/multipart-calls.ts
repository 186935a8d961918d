import { Transform, type TransformCallback } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import type { JobRun } from "../../core/ports/jobs.ts";
import { failed, type Result } from "../../lib/result.ts";
import { json } from "../answer.ts";
import { type ApiContext, headerOf } from "../context.ts";
import { type ProblemCode, problem } from "../problem.ts";
import { jobCard } from "../view/job-view.ts";
import { type FormFile, receiveForm } from "./receive-form.ts";
import { type UploadDeps, type UploadGuard, uploaderOf } from "./upload-deps.ts";

type FileEnd = Result<JobRun, ProblemCode>;

/** `POST /uploads` as a form with files: for browsers without tus, and for curl. */
export const createMultipart = (deps: UploadDeps, mayCome: UploadGuard) => {
  return async (c: ApiContext): Promise<Response> => {
    const length = Number(headerOf(c, "content-length") ?? 0);
    if (!(length > 0)) {
      return problem("bad-request", { detail: "Say in Content-Length how many bytes will come." });
    }
    const allowed = deps.uploads.mayUpload(uploaderOf(c));
    if (!allowed.ok) return problem(allowed.code, { detail: allowed.detail });
    const refused = await mayCome(c);
    if (refused) return refused;
    const ends: { readonly name: string; readonly end: FileEnd }[] = [];
    const body = c.req.raw.body as WebStream | null;
    const contentType = headerOf(c, "content-type") ?? "";
    const isWhole = await receiveForm(body, contentType, async (file) => {
      ends.push({ name: file.name, end: await takeFile(c, deps, file, length) });
    });
    if (ends.length === 0) {
      const detail = isWhole
        ? "There is no file in the form."
        : "This is no whole form with files.";
      return problem("bad-request", { detail });
    }
    return await answer(c, ends);
  };
};

const answer = async (
  c: ApiContext,
  ends: readonly { readonly name: string; readonly end: FileEnd }[],
): Promise<Response> => {
  const items: JobRun[] = [];
  const problems: object[] = [];
  for (const { name, end } of ends) {
    if (end.ok) items.push(end.value);
    else problems.push({ name, ...((await problemOf(end).json()) as object) });
  }
  const [first] = ends;
  if (items.length === 0 && first && !first.end.ok) return problemOf(first.end);
  return json(c, { items: items.map(jobCard), problems }, 202);
};

const problemOf = ({ code, detail }: Extract<FileEnd, { ok: false }>): Response =>
  problem(code, { detail });

/**
 * A form does not say how long each file is: it gets at most what is left of the form, the day and
 * the disk, and gives back what it did not need.
 */
const takeFile = async (
  c: ApiContext,
  { uploads }: UploadDeps,
  file: FormFile,
  formBytes: number,
): Promise<FileEnd> => {
  const who = uploaderOf(c);
  const { fileMaxBytes, bytesLeft } = await uploads.allowance(who);
  const inForm = Math.max(1, formBytes - file.passedBytes);
  const bytes = Math.min(inForm, fileMaxBytes, Math.max(1, bytesLeft));
  const isRequest = (file.fields.get("isRequest") ?? "false") !== "false";
  const created = await uploads.create(who, { name: file.name, bytes, isRequest });
  if (!created.ok) return created;
  const upload = created.value;
  const { uploadId } = upload;
  let isWhole = false;
  const watched = new Transform({
    transform: (chunk, _encoding, done: TransformCallback) => done(null, chunk),
    flush: (done) => {
      isWhole = true;
      done();
    },
  });
  // Whoever was reading may have given up before the form breaks off.
  watched.on("error", () => undefined);
  file.bytes.once("error", (error) => watched.destroy(error));
  const end = await uploads.append(upload, 0, file.bytes.pipe(watched));
  if (end.how === "complete" && isWhole && end.size > 0) {
    return await uploads.complete(uploadId, who.isHost, end.size);
  }
  await uploads.remove(uploadId);
  if (end.how === "too-long") return tooLong(bytes, fileMaxBytes);
  if (end.how === "storage-full")
    return failed(end.how, "The box has no space left for this file.");
  if (end.how === "storage-failed") return failed(end.how, "The box cannot keep files just now.");
  if (end.size === 0 && isWhole) return failed("upload-empty", "There is nothing in this file.");
  return failed("bad-request", "The file broke off.");
};

const tooLong = (bytes: number, fileMaxBytes: number): FileEnd =>
  bytes < fileMaxBytes
    ? failed("upload-quota", "That is more than one guest may bring in a day.")
    : failed("upload-too-large", "This file is larger than the host allows.");
