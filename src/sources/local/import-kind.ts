import { statSync } from "node:fs";
import { isAbsolute, normalize } from "node:path";
import * as z from "zod";
import type { Collection } from "../../core/ports/collection.ts";
import type { JobKind, JobOrder } from "../../core/ports/jobs.ts";
import { entryBeside } from "../../lib/entry.ts";
import { firstIssue } from "../../lib/first-issue.ts";
import { failed, ok } from "../../lib/result.ts";
import type { ImportInput, ImportNews } from "./import/import-messages.ts";
import { importPages } from "./import/import-pages.ts";
import { takeNews } from "./take-news.ts";

export interface ImportKindOptions {
  readonly collection: Collection;
  readonly coverFolder: string;
  /** Where Rumpus keeps its own files. */
  readonly dataFolder: string;
  /** Called when tracks have come, gone or changed. */
  readonly onTracks: () => void;
  /** Called with folders that an import has seen, for whoever watches them. */
  readonly onFolders: (paths: readonly string[]) => void;
}

const SCRIPT = entryBeside(import.meta.url, "import.job");

/** Else V8 lets short-lived objects pile up to 100 MB before it looks after them. */
const MEMORY = ["--max-semi-space-size=4"];

const Path = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => isAbsolute(path) && !path.includes("\0"), "a path from / on");
const importWish = (dataFolder: string) =>
  z
    .object({
      folders: z
        .array(
          Path.refine(isFolder, "no folder of this box")
            .transform(tidy)
            .refine((path) => !isSystem(path), "a folder of the system, not of music")
            .refine(
              (path) => path !== dataFolder,
              "the folder in which Rumpus keeps its own files",
            ),
        )
        .min(1)
        .max(100)
        .describe("Folders with music, each from / on"),
    })
    .strict();
const Nothing = z.object({}).strict();
const Changes = z
  .object({
    folders: z.array(Path).max(1000),
    files: z.array(Path).max(1000).optional(),
    isShallow: z.boolean().optional(),
  })
  .strict();

/** All refinements run, also on what another one has refused already. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Not files of anybody's; to look through all of them would take the night. */
const SYSTEM = /^\/(?:(?:proc|sys|dev|run)(?:\/|$)|$)/;

function isSystem(path: string): boolean {
  // Where desktops mount what is plugged in.
  return SYSTEM.test(path) && !path.startsWith("/run/media/");
}

function tidy(path: string): string {
  return path === "/" ? path : normalize(path).replace(/\/+$/, "");
}

/** What brings music into the library: all of it writes there, so one after the other. */
export const createImportKinds = (options: ImportKindOptions): readonly JobKind[] => {
  const { collection, coverFolder, dataFolder } = options;
  const ImportWish = importWish(dataFolder);

  const order = (input: ImportInput, toRegister?: readonly string[]): JobOrder => ({
    script: SCRIPT,
    nodeArguments: MEMORY,
    config: { coverFolder, dataFolder, look: input },
    pages: importPages(
      collection,
      input,
      toRegister ?? [],
      toRegister !== undefined || input.isAll,
    ),
    // Our own script sends it; both ends are this program.
    onNews: (news) => takeNews(news as ImportNews, options),
  });

  return [
    {
      ...COMMON,
      kind: "import",
      title: "Import music",
      about: "Brings folders with music into the library, and keeps them in it.",
      isForHost: true,
      priority: 60,
      inputSchema: z.toJSONSchema(ImportWish, { io: "input" }),
      parseInput: parsedBy(ImportWish),
      order: (input) => {
        const wish = input as z.infer<typeof ImportWish>;
        return order(wish, wish.folders);
      },
    },
    {
      ...COMMON,
      kind: "import-changes",
      title: "Take in changed files",
      about: "Looks at folders in which something has just changed.",
      isForHost: false,
      priority: 90,
      inputSchema: z.toJSONSchema(Changes),
      parseInput: parsedBy(Changes),
      order: (input) => order(changesOf(input as z.infer<typeof Changes>)),
    },
    {
      ...COMMON,
      kind: "rescan",
      title: "Look for changed music",
      about: "Looks through all folders for what is new, changed, moved or gone.",
      isForHost: true,
      priority: 20,
      inputSchema: z.toJSONSchema(Nothing),
      parseInput: parsedBy(Nothing),
      schedule: { ...NIGHTLY, cron: "30 4 * * *", isCaughtUp: true },
      order: () => order({ folders: [], isAll: true }),
    },
    {
      ...COMMON,
      kind: "refresh-covers",
      title: "Make lost covers again",
      about: "Reads songs again whose pictures are lost.",
      isForHost: true,
      priority: 10,
      inputSchema: z.toJSONSchema(Nothing),
      parseInput: parsedBy(Nothing),
      schedule: { ...NIGHTLY, cron: "0 6 1 * *", isCaughtUp: false },
      order: () => order({ folders: [], isAll: true, isForCovers: true }),
    },
  ];
};

const COMMON = {
  from: "built-in",
  lane: "library",
  isJoined: true,
  timeLimitSec: 6 * 3600,
  memoryLimitMb: 512,
  attempts: 3,
  onInterrupted: "restart",
} as const;

const NIGHTLY = { isOn: true, expirySec: 3 * 3600, jitterSec: 600 } as const;

const parsedBy =
  (schema: z.ZodType): JobKind["parseInput"] =>
  (input) => {
    const parsed = schema.safeParse(input);
    return parsed.success ? ok(parsed.data) : failed("bad-input", firstIssue(parsed.error));
  };

const changesOf = ({ folders, files, isShallow }: z.infer<typeof Changes>): ImportInput => ({
  folders,
  ...(files ? { files } : {}),
  ...(isShallow ? { isShallow } : {}),
});
