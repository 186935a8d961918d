import { failed, ok, type Result } from "../../lib/result.ts";

export type AdmissionRefusal = "upload-quota" | "too-many-uploads" | "storage-full";

/** What is there already when somebody wants to bring one more. */
export interface UploadUsage {
  /** Of this guest since the day began. */
  readonly guestBytes: number;
  /** Of this guest, not completely here yet. */
  readonly guestUnfinished: number;
  readonly allUnfinished: number;
  /** What all that are not completely here said they would be. */
  readonly promisedBytes: number;
}

export interface AdmissionRules {
  /** Uploads count from then on. */
  readonly dayStartMs: number;
  readonly guestBytesMax: number;
  readonly guestUnfinishedMax: number;
  readonly allUnfinishedMax: number;
  /** Free on the disk and taken by unfinished ones, less what must stay free. */
  readonly roomBytes: number;
}

/** May a file of so many bytes come? Space is given to what was promised, not only to what is here. */
export const judgeAdmission = (
  usage: UploadUsage,
  bytes: number,
  rules: AdmissionRules,
): Result<undefined, AdmissionRefusal> => {
  if (usage.guestUnfinished >= rules.guestUnfinishedMax) {
    return failed("too-many-uploads", "Let your other files arrive first, then send this one.");
  }
  if (usage.allUnfinished >= rules.allUnfinishedMax) {
    return failed("too-many-uploads", "Many files are arriving just now. Try again in a minute.");
  }
  if (usage.guestBytes + bytes > rules.guestBytesMax) {
    return failed("upload-quota", "That is more than one guest may bring in a day.");
  }
  if (usage.promisedBytes + bytes > rules.roomBytes) {
    return failed("storage-full", "The box has no space left for this file.");
  }
  return ok(undefined);
};
