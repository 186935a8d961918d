import type { UploadLedger } from "../../core/ports/uploads.ts";
import { failed } from "../../lib/result.ts";
import type { Called } from "../../lib/thread-calls.ts";
import { storageFaultOf } from "../storage-fault.ts";
import type { UploadLedgerCalls } from "./upload-ledger.ts";

/** The ledger as the rest of the daemon sees it: it asks the writer thread. */
export const askUploadLedger = (writer: Called<UploadLedgerCalls>): UploadLedger => ({
  admitUpload: async (upload, rules) => {
    try {
      return await writer.admitUpload(upload, rules);
    } catch (error) {
      const fault = storageFaultOf(error);
      if (!fault) throw error;
      return failed(fault, String(error));
    }
  },
  upload: (uploadId) => writer.upload(uploadId),
  openUploads: () => writer.openUploads(),
  uploadedBytes: (guestId, sinceMs) => writer.uploadedBytes(guestId, sinceMs),
  changeUpload: (upload) => writer.changeUpload(upload),
  setUploadTrack: (uploadId, trackId) => writer.setUploadTrack(uploadId, trackId),
  dropUpload: (uploadId) => writer.dropUpload(uploadId),
  forgetUploads: (beforeMs) => writer.forgetUploads(beforeMs),
});

/** The same calls on the writer's thread, on a ledger that is there when the database is open. */
export const serveUploadLedger = (ledger: () => UploadLedgerCalls): UploadLedgerCalls => ({
  admitUpload: (upload, rules) => ledger().admitUpload(upload, rules),
  upload: (uploadId) => ledger().upload(uploadId),
  openUploads: () => ledger().openUploads(),
  uploadedBytes: (guestId, sinceMs) => ledger().uploadedBytes(guestId, sinceMs),
  changeUpload: (upload) => ledger().changeUpload(upload),
  setUploadTrack: (uploadId, trackId) => ledger().setUploadTrack(uploadId, trackId),
  dropUpload: (uploadId) => ledger().dropUpload(uploadId),
  forgetUploads: (beforeMs) => ledger().forgetUploads(beforeMs),
});
