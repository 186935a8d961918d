import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { syncPath } from "../../recovery/sync-path.ts";
import { checkParty } from "../database/check-party.ts";
import type { Manifest } from "../manifest.ts";
import { DATABASE_NAME } from "../party-files.ts";
import { unpack } from "./unpack.ts";

export interface UnpackOrder {
  readonly archive: string;
  /** A folder that is not there yet. */
  readonly into: string;
  /** False: it is only a trial, and nothing needs to be on the medium. */
  readonly isKept: boolean;
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
}

/** Unpacks an archive; resolves when a party can start from what came out. */
export const unpackVerified = async (order: UnpackOrder): Promise<Manifest> => {
  mkdirSync(order.into, { recursive: true, mode: 0o700 });
  const manifest = await unpack(order.archive, order, order.signal);
  checkParty(join(order.into, DATABASE_NAME), manifest);
  if (order.isKept) syncAll(order.into);
  return manifest;
};

/** The files are there already; their names are when their folders are. */
const syncAll = (folder: string): void => {
  syncPath(join(folder, DATABASE_NAME));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) syncPath(join(entry.parentPath, entry.name));
  }
  syncPath(folder);
};
