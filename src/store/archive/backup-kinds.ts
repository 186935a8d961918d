import { isAbsolute, relative } from "node:path";
import * as z from "zod";
import type { JobKind } from "../../core/ports/jobs.ts";
import { entryBeside } from "../../lib/entry.ts";
import { failed, ok } from "../../lib/result.ts";

const NOTHING = { type: "object", properties: {}, additionalProperties: false };
const HOURS_SEC = 3600;

/** Both read or write the whole party; one after the other is enough for the disk. */
const SHARED = {
  from: "built-in",
  lane: "backup",
  timeLimitSec: 6 * HOURS_SEC,
  memoryLimitMb: 384,
} as const;

/** `dataFolder` is absolute; `program` is the version. */
export const createBackupKind = (constants: {
  readonly dataFolder: string;
  readonly program: string;
}): JobKind => ({
  ...SHARED,
  kind: "backup",
  title: "Back up the party",
  about: "Puts everything but the music folders into one file that can be restored, and tries it.",
  isForHost: true,
  inputSchema: NOTHING,
  parseInput: (input) =>
    z.strictObject({}).safeParse(input).success
      ? ok({})
      : failed("bad-input", "a backup needs no input"),
  priority: 40,
  isJoined: true,
  // A file that changes while it is read does not change all day.
  attempts: 3,
  onInterrupted: "restart",
  // Each holds an archive.
  runsKept: 5,
  schedule: {
    cron: "0 5 * * *",
    isOn: true,
    expirySec: 6 * HOURS_SEC,
    jitterSec: 300,
    isCaughtUp: true,
  },
  order: () => ({ script: entryBeside(import.meta.url, "backup.job"), config: constants }),
});

/** Only the program starts it, with an archive that it keeps itself. */
export const createCheckRestoreKind = (constants: { readonly dataFolder: string }): JobKind => ({
  ...SHARED,
  kind: "check-restore",
  title: "Check a backup",
  about: "Unpacks a backup beside the party and checks all of it before it is restored.",
  isForHost: false,
  inputSchema: { type: "object", properties: { path: { type: "string" } }, required: ["path"] },
  parseInput: (input) => {
    const parsed = z.strictObject({ path: z.string() }).safeParse(input);
    return parsed.success && isWithin(constants.dataFolder, parsed.data.path)
      ? ok(parsed.data)
      : failed("bad-input", "the backup has to lie in the party's own folder");
  },
  priority: 100,
  attempts: 1,
  // What was unpacked is gone at the next start.
  onInterrupted: "fail",
  order: () => ({ script: entryBeside(import.meta.url, "check-restore.job"), config: constants }),
});

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return isAbsolute(path) && way !== "" && !way.startsWith("..") && !isAbsolute(way);
};
