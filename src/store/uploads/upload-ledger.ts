import type { UploadRecord } from "../../core/ports/uploads.ts";
import {
  type AdmissionRefusal,
  type AdmissionRules,
  judgeAdmission,
  type UploadUsage,
} from "../../core/uploads/judge-admission.ts";
import type { Result } from "../../lib/result.ts";
import type { Db } from "../open.ts";

interface UploadRow {
  readonly upload_id: string;
  readonly guest_id: string;
  readonly name: string;
  readonly bytes: number;
  readonly created_at: number;
  readonly state: UploadRecord["state"];
  readonly job_id: string | null;
  readonly track_id: string | null;
}

/** What the writer thread can be asked about uploads. */
export interface UploadLedgerCalls {
  admitUpload(upload: UploadRecord, rules: AdmissionRules): Result<undefined, AdmissionRefusal>;
  upload(uploadId: string): UploadRecord | undefined;
  openUploads(): readonly UploadRecord[];
  uploadedBytes(guestId: string, sinceMs: number): number;
  changeUpload(upload: UploadRecord): void;
  setUploadTrack(uploadId: string, trackId: string): void;
  dropUpload(uploadId: string): void;
  forgetUploads(beforeMs: number): void;
}

/** The ledger in SQLite: reads and writes on one thread, so that nobody slips in between. */
export const createUploadLedger = (db: Db): UploadLedgerCalls => {
  const usage = db.prepare<[object], UploadUsage>(
    `SELECT
       (SELECT coalesce(sum(bytes), 0) FROM uploads
        WHERE guest_id = @guestId AND created_at >= @dayStartMs) AS guestBytes,
       (SELECT count(*) FROM uploads
        WHERE guest_id = @guestId AND state = 'receiving') AS guestUnfinished,
       (SELECT count(*) FROM uploads WHERE state = 'receiving') AS allUnfinished,
       (SELECT coalesce(sum(bytes), 0) FROM uploads WHERE state = 'receiving') AS promisedBytes`,
  );
  const add = db.prepare(
    `INSERT INTO uploads (upload_id, guest_id, name, bytes, created_at, state, job_id)
     VALUES (@uploadId, @guestId, @name, @bytes, @createdAtMs, @state, @jobId)`,
  );
  const find = db.prepare<[string], UploadRow>("SELECT * FROM uploads WHERE upload_id = ?");
  const open = db.prepare<[], UploadRow>(
    "SELECT * FROM uploads WHERE state <> 'kept' ORDER BY created_at",
  );
  const brought = db.prepare<[string, number], { bytes: number }>(
    `SELECT coalesce(sum(bytes), 0) AS bytes FROM uploads
     WHERE guest_id = ? AND created_at >= ?`,
  );
  const change = db.prepare(
    `UPDATE uploads SET name = @name, bytes = @bytes, state = @state, job_id = @jobId
     WHERE upload_id = @uploadId`,
  );
  const setTrack = db.prepare("UPDATE uploads SET track_id = ? WHERE upload_id = ?");
  const drop = db.prepare("DELETE FROM uploads WHERE upload_id = ?");
  const forget = db.prepare("DELETE FROM uploads WHERE state = 'kept' AND created_at < ?");

  return {
    admitUpload: db.transaction((upload: UploadRecord, rules: AdmissionRules) => {
      const now = usage.get({ guestId: upload.guestId, dayStartMs: rules.dayStartMs });
      if (!now) throw new Error("counting uploads answered nothing");
      const judged = judgeAdmission(now, upload.bytes, rules);
      if (judged.ok) add.run(asParameters(upload));
      return judged;
    }),
    upload: (uploadId) => {
      const row = find.get(uploadId);
      return row && fromRow(row);
    },
    openUploads: () => open.all().map(fromRow),
    uploadedBytes: (guestId, sinceMs) => brought.get(guestId, sinceMs)?.bytes ?? 0,
    changeUpload: (upload) => void change.run(asParameters(upload)),
    setUploadTrack: (uploadId, trackId) => void setTrack.run(trackId, uploadId),
    dropUpload: (uploadId) => void drop.run(uploadId),
    forgetUploads: (beforeMs) => void forget.run(beforeMs),
  };
};

const asParameters = (upload: UploadRecord) => ({ ...upload, jobId: upload.jobId ?? null });

const fromRow = (row: UploadRow): UploadRecord => ({
  uploadId: row.upload_id,
  guestId: row.guest_id,
  name: row.name,
  bytes: row.bytes,
  createdAtMs: row.created_at,
  state: row.state,
  jobId: row.job_id ?? undefined,
  trackId: row.track_id ?? undefined,
});
