import { isOver } from "../jobs/run-state.ts";
import type { JobRun } from "../ports/jobs.ts";
import type { PartialFiles, UploadRecord } from "../ports/uploads.ts";
import type { UploadParts } from "./upload-parts.ts";
import { dayStartMs, UNBEGUN_FOR_MS, UNFINISHED_FOR_MS } from "./upload-rules.ts";

export const IMPORT_UPLOAD = "import-upload";

/** Which upload a run is about; undefined: it is another kind of run. */
export const uploadIdOf = ({ kind, input }: JobRun): string | undefined => {
  if (kind !== IMPORT_UPLOAD || typeof input !== "object" || input === null) return undefined;
  return "uploadId" in input && typeof input.uploadId === "string" ? input.uploadId : undefined;
};

export interface SweepParts extends Pick<UploadParts, "ledger" | "files" | "jobs" | "environment"> {
  readonly remove: (uploadId: string) => Promise<void>;
  readonly complete: (uploadId: string, isHost: boolean) => Promise<unknown>;
  readonly settle: (uploadId: string, isKept: boolean) => Promise<void>;
}

/**
 * Puts in order what nobody finished: what is too old goes; and at the start also files that nobody
 * knows, and whatever the daemon could not do any more when it ended.
 */
export const sweepUploads = async (parts: SweepParts, isStart: boolean): Promise<void> => {
  const { ledger, files, environment, remove } = parts;
  const nowMs = environment.nowMs();
  // Files before rows: an upload that begins meanwhile has its row first, so its file is not taken for a stray one.
  const names = isStart ? await files.list() : [];
  const open = await ledger.openUploads();
  for (const upload of open) {
    if (await isGivenUp(files, upload, nowMs)) await remove(upload.uploadId);
    else if (isStart) await takeUp(parts, upload);
  }
  await ledger.forgetUploads(dayStartMs(nowMs));
  const known = new Set(open.map(({ uploadId }) => uploadId));
  for (const name of names) {
    // What a check puts beside a file is called after it.
    if (!known.has(name.split(".")[0] ?? "")) await files.remove(name);
  }
};

/**
 * A place that was taken and not used is not kept for the evening: others are waiting for it. Without a file
 * it may have been taken only just now.
 */
const isGivenUp = async (
  files: Pick<PartialFiles, "size">,
  { uploadId, createdAtMs, state }: UploadRecord,
  nowMs: number,
): Promise<boolean> => {
  if (state !== "receiving") return false;
  if (createdAtMs < nowMs - UNFINISHED_FOR_MS) return true;
  return createdAtMs < nowMs - UNBEGUN_FOR_MS && ((await files.size(uploadId)) ?? 0) === 0;
};

const takeUp = async (parts: SweepParts, upload: UploadRecord): Promise<void> => {
  const { uploadId, bytes, state, jobId } = upload;
  if (state === "checking") {
    const run = jobId === undefined ? undefined : await parts.jobs.run(jobId);
    if (!run) await parts.complete(uploadId, false);
    else if (isOver(run)) await parts.settle(uploadId, run.state === "succeeded");
    return;
  }
  if ((await parts.files.size(uploadId)) === bytes) await parts.complete(uploadId, false);
};
