import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { waitFor } from "../../../src/testing/wait-for.ts";
import type { Cleanup } from "../cleanup.ts";
import { attachLoop, BLOCK_BYTES, DISK_BYTES, FS_BLOCKS, unmount } from "../disk.ts";
import { runTool } from "../run-tool.ts";

export interface LoggedDisk {
  /** Where the file system is mounted. */
  readonly folder: string;
  readonly device: string;
  /** Every write and flush in the order in which they reached the disk; whole after the cleanup. */
  readonly log: string;
}

/** Sparse; as much as a long evening writes. */
const LOG_BYTES = 4 * 1024 ** 3;

/**
 * A fresh ext4 on a disk that keeps a log of itself: a loop device on a FUSE file that QEMU's
 * storage daemon serves through its `blklogwrites` driver. No virtual machine, native speed.
 */
export const mountLoggedDisk = async (work: string, cleanup: Cleanup): Promise<LoggedDisk> => {
  const [disk, log, shown, folder] = ["disk", "log", "shown", "party"].map((n) =>
    join(work, n),
  ) as [string, string, string, string];
  for (const file of [disk, log, shown]) closeSync(openSync(file, "w"));
  truncateSync(disk, DISK_BYTES);
  truncateSync(log, LOG_BYTES);
  mkdirSync(folder);

  await serve(disk, log, shown, cleanup);
  const device = await attachLoop(shown);
  cleanup.add(() => runTool("losetup", "-d", device));
  const options = ["-q", "-F", "-b", String(BLOCK_BYTES), "-E", "nodiscard"];
  await runTool("mkfs.ext4", ...options, device, String(FS_BLOCKS));
  await runTool("mount", "-t", "ext4", device, folder);
  cleanup.add(() => unmount(folder));
  return { folder, device, log };
};

const serve = async (disk: string, log: string, shown: string, cleanup: Cleanup): Promise<void> => {
  const server = spawn(
    "qemu-storage-daemon",
    [
      ["--blockdev", `driver=file,node-name=disk,filename=${disk}`],
      ["--blockdev", `driver=file,node-name=log,filename=${log}`],
      ["--blockdev", "driver=blklogwrites,node-name=logged,file=disk,log=log"],
      ["--export", `type=fuse,id=shown,node-name=logged,mountpoint=${shown},writable=on`],
    ].flat(),
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  let complaint = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  cleanup.add(async () => {
    server.kill("SIGTERM");
    await ended;
  });
  await waitFor("QEMU to show the disk", () => {
    if (server.exitCode !== null) throw new Error(`qemu-storage-daemon: ${complaint.trim()}`);
    return statSync(shown).size === DISK_BYTES;
  });
};
