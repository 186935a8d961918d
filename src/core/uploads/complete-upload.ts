import { failed, ok, type Result } from "../../lib/result.ts";
import type { JobRun, JobStarter } from "../ports/jobs.ts";
import { IMPORT_UPLOAD } from "./sweep-uploads.ts";
import type { UploadParts } from "./upload-parts.ts";

/** Has a job check an upload that is all here; answers the run that does, also when asked again. */
export const completeUpload = async (
  { ledger, jobs }: Pick<UploadParts, "ledger" | "jobs">,
  uploadId: string,
  isHost: boolean,
  bytes?: number,
): Promise<Result<JobRun, "no-such-upload" | "storage-failed">> => {
  const upload = await ledger.upload(uploadId);
  if (!upload || upload.state === "kept") {
    return failed("no-such-upload", "This upload is not there any more.");
  }
  const before = upload.jobId === undefined ? undefined : await jobs.run(upload.jobId);
  if (before) return ok(before);
  const { name, guestId } = upload;
  const by: JobStarter = isHost ? { kind: "host" } : { kind: "guest", guestId };
  const submitted = await jobs.submit(IMPORT_UPLOAD, { uploadId, name }, by);
  if (!submitted.ok) return failed("storage-failed", submitted.detail);
  const { jobId } = submitted.value;
  await ledger.changeUpload({
    ...upload,
    bytes: bytes ?? upload.bytes,
    state: "checking",
    jobId,
  });
  return submitted;
};
