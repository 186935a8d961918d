import { existsSync } from "node:fs";
import { mkdir, open, readdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { nameWithoutEnding } from "../../core/uploads/clean-name.ts";
import type { ImportUploadConfig } from "./import-kind.ts";
import { syncFolder } from "./partial-files.ts";

/** Enough to tell files of the same name apart. */
const shortId = (uploadId: string): string => uploadId.slice(0, 12);

/** Where an upload lies: not moved yet, or moved before this process's forerunner died. */
export const findUpload = async (
  { partialFolder, musicFolder }: ImportUploadConfig,
  uploadId: string,
): Promise<string | undefined> => {
  const partial = join(partialFolder, uploadId);
  if (existsSync(partial)) return partial;
  const mark = `-${shortId(uploadId)}.`;
  for (const month of await readdir(musicFolder).catch(() => [])) {
    const name = (await readdir(join(musicFolder, month))).find((one) => one.includes(mark));
    if (name !== undefined) return join(musicFolder, month, name);
  }
  return undefined;
};

interface Kept {
  readonly uploadId: string;
  readonly name: string;
  /** Its ending follows from what it is, not from what it was called. */
  readonly type: string;
}

/** Moves a checked file to where it stays; on disk before anybody is told. Answers its path. */
export const moveIn = async (
  { partialFolder, musicFolder }: ImportUploadConfig,
  path: string,
  { uploadId, name, type }: Kept,
): Promise<string> => {
  if (dirname(path) !== partialFolder) return path;
  const month = join(musicFolder, new Date().toISOString().slice(0, 7));
  await mkdir(month, { recursive: true });
  // A file system's names have 255 bytes; a letter may have four.
  const stem = cut(nameWithoutEnding(name), 180);
  const target = join(month, `${stem}-${shortId(uploadId)}.${type}`);
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(path, target);
  for (const folder of [month, musicFolder, partialFolder]) await syncFolder(folder);
  return target;
};

const cut = (text: string, bytesMax: number): string => {
  let bytes = 0;
  let kept = "";
  for (const letter of text) {
    bytes += Buffer.byteLength(letter);
    if (bytes > bytesMax) break;
    kept += letter;
  }
  return kept;
};
