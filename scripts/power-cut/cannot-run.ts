import { accessSync, constants, readlinkSync } from "node:fs";
import { runTool } from "./run-tool.ts";

const TOOLS = ["qemu-storage-daemon", "mkfs.ext4", "e2fsck", "losetup", "mount", "umount"];
const DEVICES = ["/dev/fuse", "/dev/loop-control"];

/** Why power cannot be cut on this machine; undefined: it can. */
export const whyNotHere = async (): Promise<string | undefined> => {
  if (process.getuid?.() !== 0) return "it needs root for loop devices and mounts";
  if (sharesMounts()) {
    return "its mounts are everybody's, and whoever copies them keeps a disk that was taken away (start it with scripts/power-cut/run)";
  }
  for (const device of DEVICES) {
    try {
      accessSync(device, constants.R_OK | constants.W_OK);
    } catch {
      return `${device} is not there or not ours`;
    }
  }
  for (const tool of TOOLS) {
    try {
      await runTool("which", tool);
    } catch {
      return `${tool} is not installed (scripts/power-cut/run installs what is missing)`;
    }
  }
  return undefined;
};

const sharesMounts = (): boolean =>
  readlinkSync("/proc/self/ns/mnt") === readlinkSync(`/proc/${process.ppid}/ns/mnt`);
