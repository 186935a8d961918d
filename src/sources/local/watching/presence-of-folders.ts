import { readdir, stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import type { FolderRecord } from "../../../core/ports/collection.ts";
import { isHidden } from "../files/file-kinds.ts";

/** Where others change files, this kernel does not hear of it: NFS, SMB (three kinds), 9p. */
const REMOTE = new Set([0x6969, 0xff534d42, 0xfe534d42, 0x517b, 0x01021997]);

/** A name for what is there at the moment; the same as long as nothing has come or gone. Undefined: nothing. */
export const presenceOf = async ({ path, isMount }: FolderRecord): Promise<string | undefined> => {
  try {
    const info = await stat(path);
    if (!info.isDirectory()) return undefined;
    if (isMount && info.dev === (await stat(dirname(path))).dev) return undefined;
    return `${info.dev}:${info.ino}:${info.mtimeMs}`;
  } catch {
    return undefined;
  }
};

/** An empty folder that had tracks is the place where a stick was. */
export const isEmptied = async ({ path, tracks }: FolderRecord): Promise<boolean> =>
  tracks > 0 &&
  (await readdir(path).then(
    (names) => names.every(isHidden),
    () => true,
  ));

export const isRemote = (path: string): Promise<boolean> =>
  statfs(path).then(
    ({ type }) => REMOTE.has(type >>> 0),
    () => false,
  );
