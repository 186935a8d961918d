import type { UploadLedger, UploadRecord } from "../ports/uploads.ts";
import { judgeAdmission } from "../uploads/judge-admission.ts";

const bytesIn = (uploads: readonly UploadRecord[]): number =>
  uploads.reduce((sum, { bytes }) => sum + bytes, 0);

/** A ledger in memory. */
export const createFakeUploadLedger = (): UploadLedger => {
  const uploads = new Map<string, UploadRecord>();
  const all = (): readonly UploadRecord[] => [...uploads.values()];
  return {
    admitUpload: (upload, rules) => {
      const unfinished = all().filter(({ state }) => state === "receiving");
      const own = all().filter(({ guestId }) => guestId === upload.guestId);
      const usage = {
        guestBytes: bytesIn(own.filter(({ createdAtMs }) => createdAtMs >= rules.dayStartMs)),
        guestUnfinished: unfinished.filter(({ guestId }) => guestId === upload.guestId).length,
        allUnfinished: unfinished.length,
        promisedBytes: bytesIn(unfinished),
      };
      const judged = judgeAdmission(usage, upload.bytes, rules);
      if (judged.ok) uploads.set(upload.uploadId, upload);
      return Promise.resolve(judged);
    },
    upload: (uploadId) => Promise.resolve(uploads.get(uploadId)),
    openUploads: () => Promise.resolve(all().filter(({ state }) => state !== "kept")),
    uploadedBytes: (guestId, sinceMs) =>
      Promise.resolve(
        bytesIn(all().filter((one) => one.guestId === guestId && one.createdAtMs >= sinceMs)),
      ),
    changeUpload: (upload) => {
      const before = uploads.get(upload.uploadId);
      if (before) uploads.set(upload.uploadId, { ...upload, trackId: before.trackId });
      return Promise.resolve();
    },
    setUploadTrack: (uploadId, trackId) => {
      const before = uploads.get(uploadId);
      if (before) uploads.set(uploadId, { ...before, trackId });
      return Promise.resolve();
    },
    dropUpload: (uploadId) => Promise.resolve(void uploads.delete(uploadId)),
    forgetUploads: (beforeMs) => {
      for (const { uploadId, state, createdAtMs } of all()) {
        if (state === "kept" && createdAtMs < beforeMs) uploads.delete(uploadId);
      }
      return Promise.resolve();
    },
  };
};
