import { closeSync, ftruncateSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { type Found, readDatabase } from "../../../src/testing/durability/read-database.ts";
import type { Cleanup } from "../cleanup.ts";
import { attachLoop, DISK_BYTES, unmount } from "../disk.ts";
import { runTool } from "../run-tool.ts";
import type { CutDisk } from "./cut-power.ts";

/** What somebody finds who switches on again. */
export type Inspection =
  | { readonly kind: "read"; readonly found: Found }
  | { readonly kind: "broken"; readonly why: string };

/** A slot for one disk at a time: mounts it, lets SQLite look at it, checks the file system. */
export interface Bench {
  /** Returns when the disk has been copied; the answer comes later. */
  inspect(disk: CutDisk): Promise<Inspection>;
}

/** `work` should be in memory: the journal's own flushes would cost a real disk's time. */
export const createBench = async (work: string, name: string, cleanup: Cleanup): Promise<Bench> => {
  const image = join(work, `${name}.img`);
  const folder = join(work, name);
  mkdirSync(folder);
  const handle = openSync(image, "w+");
  cleanup.add(() => closeSync(handle));
  ftruncateSync(handle, DISK_BYTES);
  const device = await attachLoop(image);
  cleanup.add(() => runTool("losetup", "-d", device));

  /** Nobody has the device open now, so the kernel has nothing of it in its cache. */
  const put = ({ parts }: CutDisk): void => {
    ftruncateSync(handle, 0);
    ftruncateSync(handle, DISK_BYTES);
    for (const { at, bytes } of parts) writeSync(handle, bytes, 0, bytes.length, at);
  };

  const switchOn = async (): Promise<Inspection> => {
    await runTool("mount", "-t", "ext4", device, folder);
    let found: Found;
    try {
      found = readDatabase(join(folder, "rumpus.db"));
    } finally {
      await unmount(folder);
    }
    await runTool("e2fsck", "-f", "-n", device);
    return { kind: "read", found };
  };

  return {
    inspect: (disk) => {
      put(disk);
      return switchOn().catch((error: Error) => ({ kind: "broken", why: error.message }));
    },
  };
};
