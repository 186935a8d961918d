import { JobError } from "../../lib/job-child/job-error.ts";

const FULL = /^(ENOSPC|EDQUOT|SQLITE_FULL)/;
const READ_ONLY = /^(EROFS|EACCES|EPERM|SQLITE_READONLY|SQLITE_CANTOPEN)/;

/** The archive is damaged, cut off, made by somebody else, or made to do harm. */
export const brokenArchive = (why: string): JobError =>
  new JobError("broken-archive", `this is not a whole Rumpus backup: ${why}`, {
    todo: "fetch the file again, or take another backup",
  });

/** What the host can do about an error of the disk; others stay what they are. */
export const explain = (error: unknown): unknown => {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (error instanceof JobError) return error;
  if (FULL.test(code)) {
    return new JobError("storage-full", "the disk became full meanwhile", {
      todo: "free some space, then try again",
    });
  }
  if (READ_ONLY.test(code)) {
    return new JobError("storage-readonly", `a file or folder cannot be used (${message})`, {
      todo: "look whom it belongs to and whether the disk is write-protected",
    });
  }
  return error;
};
