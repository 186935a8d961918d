import type { Readable } from "node:stream";
import type { Result } from "../../lib/result.ts";
import type { AdmissionRefusal, AdmissionRules } from "../uploads/judge-admission.ts";
import type { StorageFault } from "./store.ts";

/** One file that somebody brings. */
export interface UploadRecord {
  readonly uploadId: string;
  /** It is theirs alone; the host is a guest, too. */
  readonly guestId: string;
  /** As its owner calls it; never a path. */
  readonly name: string;
  readonly bytes: number;
  readonly createdAtMs: number;
  /** `kept`: it is in the library, and counts in its owner's day. */
  readonly state: "receiving" | "checking" | "kept";
  /** The run that checks it. */
  readonly jobId: string | undefined;
  /** What it became in the library. */
  readonly trackId: string | undefined;
}

/** Remembers uploads, also over a restart. */
export interface UploadLedger {
  /** Counts it in, or says why not; decided in one go, however many ask at once. */
  admitUpload(
    upload: UploadRecord,
    rules: AdmissionRules,
  ): Promise<Result<undefined, AdmissionRefusal | StorageFault>>;
  upload(uploadId: string): Promise<UploadRecord | undefined>;
  /** All that are not kept yet. */
  openUploads(): Promise<readonly UploadRecord[]>;
  /** What a guest has brought since then, whatever its state. */
  uploadedBytes(guestId: string, sinceMs: number): Promise<number>;
  /** All but its track. */
  changeUpload(upload: UploadRecord): Promise<void>;
  setUploadTrack(uploadId: string, trackId: string): Promise<void>;
  dropUpload(uploadId: string): Promise<void>;
  /** Kept ones of before then: they count no more. */
  forgetUploads(beforeMs: number): Promise<void>;
}

/** The files while they arrive. */
export interface PartialFiles {
  /** Makes the folder; the only call that may come before it is there. */
  open(): Promise<void>;
  create(uploadId: string): Promise<void>;
  /**
   * Writes what comes, on disk before it answers, also when `source` breaks off in the middle:
   * what came until then stays. Answers the new size.
   */
  append(
    uploadId: string,
    offset: number,
    source: Readable,
    limits: AppendLimits,
  ): Promise<AppendEnd>;
  /** Undefined: there is no such file. */
  size(uploadId: string): Promise<number | undefined>;
  remove(uploadId: string): Promise<void>;
  list(): Promise<readonly string[]>;
  freeBytes(): Promise<number>;
}

export interface AppendLimits {
  /** The file may become so long. */
  readonly sizeMax: number;
  /** The disk must keep so much. */
  readonly freeMinBytes: number;
}

export interface AppendEnd {
  readonly size: number;
  readonly how: "complete" | "broken-off" | "too-long" | "storage-full" | "storage-failed";
}
