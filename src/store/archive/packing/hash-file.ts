import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { JobError } from "../../../lib/job-child/job-error.ts";
import type { ArchivedFile } from "../manifest.ts";
import type { SourceFile } from "./list-files.ts";

/** What the manifest says of a file. */
export const hashFile = async (
  { path, from, bytes }: SourceFile,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<ArchivedFile> => {
  const hash = createHash("sha256");
  let read = 0;
  for await (const chunk of createReadStream(from, { signal })) {
    hash.update(chunk);
    read += chunk.length;
    onBytes(chunk.length);
  }
  if (read !== bytes) throw changedMeanwhile(path);
  return { path, bytes, sha256: hash.digest("hex") };
};

export const changedMeanwhile = (path: string): JobError =>
  new JobError("changed-meanwhile", `${path} changed while it was read`, {
    todo: "try again when nobody is changing files",
    isTransient: true,
  });
