import { explain } from "../archive-fault.ts";
import { type Manifest, topNames } from "../manifest.ts";
import { unpackVerified } from "../unpacking/unpack-verified.ts";
import { demandNoRestore } from "./journal.ts";
import { dropReady, noteReady, readyFolder } from "./restore-folder.ts";

export interface PrepareOrder {
  readonly dataFolder: string;
  readonly archive: string;
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
}

/** Unpacks an archive beside the party and checks all of it. The party itself is not touched. */
export const prepareRestore = async (order: PrepareOrder): Promise<Manifest> => {
  const { dataFolder } = order;
  demandNoRestore(dataFolder);
  dropReady(dataFolder);
  try {
    const into = readyFolder(dataFolder);
    const manifest = await unpackVerified({ ...order, into, isKept: true });
    const { createdAt, counts } = manifest;
    noteReady(dataFolder, { createdAt, counts, names: [...topNames(manifest)] });
    return manifest;
  } catch (error) {
    dropReady(dataFolder);
    throw explain(error);
  }
};
