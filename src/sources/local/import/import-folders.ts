import { dirname } from "node:path";
import { setTimeout as pause, setImmediate as turn } from "node:timers/promises";
import type { FileStamp } from "../../../core/ports/collection.ts";
import type { JobContext } from "../../../lib/job-child/serve-job.ts";
import { hasCovers } from "../covers/make-covers.ts";
import { isLasting } from "../files/read-failure.ts";
import { readPlaylist } from "../playlists/read-playlist.ts";
import type {
  ImportConfig,
  ImportCounts,
  ImportInput,
  ImportNews,
  ImportPage,
} from "./import-messages.ts";
import { createKnownFiles, type KnownFiles } from "./known-files.ts";
import { missingPaths } from "./missing-paths.ts";
import { firstLook } from "./place-file.ts";
import { createSongReader } from "./read-song.ts";
import { createReport, type Report } from "./report.ts";
import { type Scan, scanAll } from "./scan.ts";
import { createTeller, type Teller } from "./teller.ts";

export type ImportJob = Pick<
  JobContext<ImportInput, ImportPage, ImportNews>,
  "input" | "pages" | "signal" | "progress" | "tell" | "artifactPath"
>;

/** Paths are short, so many go into one message; the daemon's next breath must come soon. */
const PATHS_BATCH = 500;
/** Each is a watch for the kernel: a hundred take the daemon a millisecond or two. */
const FOLDERS_BATCH = 100;
/** A file that was just being copied gets this long to be whole. */
const SECOND_TRY_MS = 1000;

type Counts = { -readonly [Name in keyof ImportCounts]: number };

/**
 * Brings folders into the library: looks at what is there, reads what is new or changed, and tells what
 * has moved, is there twice, failed, or is gone.
 */
export const importFolders = async (
  job: ImportJob,
  config: ImportConfig,
): Promise<ImportCounts> => {
  const run = startRun(job, config);
  const { scan, known } = await look(run);
  await tellFolders(run.teller, scan);
  const { toRead, lists } = chooseFiles(run, scan, known);
  const total = toRead.length + lists.length;
  const read = createSongReader(known, config.coverFolder);
  const changing: FileStamp[] = [];

  const take = async (file: FileStamp, isLastTry: boolean): Promise<void> => {
    const song = await read(file);
    if (song.code === "changing" && !isLastTry) {
      changing.push(file);
      return;
    }
    if (song.code === "gone") run.gone.add(file.path);
    run.counts[song.count] += 1;
    void song.line.then((line) => run.report.add(line));
    if (song.outcome) await run.teller.put(song.outcome);
  };

  for (const [at, file] of toRead.entries()) {
    await take(file, false);
    run.tellProgress(at + 1, total, dirname(file.path));
    // Reading is synchronous: this lets covers, answers and a cancel through.
    await turn();
    job.signal.throwIfAborted();
  }
  for (const file of lists) await takeList(run, file);
  if (changing.length > 0) await pause(SECOND_TRY_MS, undefined, { signal: job.signal });
  for (const file of changing) await take(file, true);
  await run.teller.flush();
  await tellMissing(run, missingPaths(known.all(), scan, run.gone));
  run.report.close(run.counts);
  job.progress({ percent: 100, message: "Done", counts: run.counts });
  return run.counts;
};

interface Run {
  readonly job: ImportJob;
  readonly config: ImportConfig;
  readonly teller: Teller;
  readonly report: Report;
  readonly counts: Counts;
  /** Files that vanished between being seen and being opened. */
  readonly gone: Set<string>;
  readonly tellProgress: (done: number, total: number, folder: string) => void;
}

const startRun = (job: ImportJob, config: ImportConfig): Run => {
  const counts: Counts = {
    ...{ imported: 0, unchanged: 0, skipped: 0, failed: 0 },
    ...{ missing: 0, moved: 0, playlists: 0 },
  };
  const startedAt = new Date().toISOString();
  return {
    job,
    config,
    teller: createTeller(job.tell),
    report: createReport(job.artifactPath("report.json"), startedAt, job.input.folders),
    counts,
    gone: new Set(),
    tellProgress: (done, total, folder) =>
      job.progress({
        percent: Math.floor((99 * done) / total),
        message: folder,
        counts: { ...counts },
      }),
  };
};

const look = async ({
  job,
  config: { dataFolder },
}: Run): Promise<{ readonly scan: Scan; readonly known: KnownFiles }> => {
  const known = createKnownFiles(
    job.pages.flatMap((page) => ("known" in page ? [page.known] : [])),
  );
  const library = job.pages.flatMap((page) => ("folders" in page ? page.folders : []));
  const { input, signal } = job;
  let folders = 0;
  const onFolder = (path: string): void => {
    folders += 1;
    if (folders % 20 === 1) job.progress({ percent: 0, message: `Looking into ${path}` });
  };
  return { known, scan: await scanAll({ input, dataFolder, library, known, signal, onFolder }) };
};

const tellFolders = async (teller: Teller, scan: Scan): Promise<void> => {
  for (const path of scan.away) await teller.tell({ kind: "folder-state", path, state: "offline" });
  for (const path of scan.back) await teller.tell({ kind: "folder-state", path, state: "online" });
  for (const path of scan.mounts) await teller.tell({ kind: "mount", path });
  for (let at = 0; at < scan.folders.length; at += FOLDERS_BATCH) {
    await teller.tell({ kind: "folders", paths: scan.folders.slice(at, at + FOLDERS_BATCH) });
  }
};

/** Counts what need not be opened, and answers what does. */
const chooseFiles = (
  { report, counts, config, job }: Run,
  scan: Scan,
  known: KnownFiles,
): { readonly toRead: readonly FileStamp[]; readonly lists: readonly FileStamp[] } => {
  for (const { path, code, reason } of scan.troubles) {
    counts.failed += 1;
    report.add({ path, outcome: "failed", code, reason });
  }
  const isToRead = (file: FileStamp): boolean => {
    const before = known.get(file.path);
    const first = firstLook(before, file);
    if (first === "read") return true;
    if (first === "failed-before") {
      counts.failed += 1;
      const { code = "", reason = "" } = before ?? {};
      report.add({ path: file.path, outcome: "failed", code, reason });
      return false;
    }
    const coverId = before?.state === "ok" ? before.coverId : undefined;
    if (job.input.isForCovers && coverId && !hasCovers(coverId, config.coverFolder)) return true;
    counts.unchanged += 1;
    report.add({ path: file.path, outcome: "unchanged" });
    return false;
  };
  return { toRead: scan.music.filter(isToRead), lists: scan.lists.filter(isToRead) };
};

const takeList = async ({ counts, report, teller }: Run, file: FileStamp): Promise<void> => {
  const list = readPlaylist(file);
  if (!list.ok) {
    counts.failed += 1;
    const { code, detail: reason } = list;
    report.add({ path: file.path, outcome: "failed", code, reason });
    if (isLasting(code)) {
      await teller.put(Promise.resolve({ kind: "failed", file, code, reason }));
    }
    return;
  }
  const { name, entries, left } = list.value;
  counts.playlists += 1;
  const reason = left > 0 ? { reason: `${left} entries are no files of this box` } : {};
  report.add({ path: file.path, outcome: "playlist", ...reason });
  await teller.put(Promise.resolve({ kind: "playlist", file, name, entries }));
};

const tellMissing = async (
  { counts, report, teller }: Run,
  paths: readonly string[],
): Promise<void> => {
  counts.missing = paths.length;
  for (const path of paths) report.add({ path, outcome: "missing" });
  for (let at = 0; at < paths.length; at += PATHS_BATCH) {
    await teller.tell({ kind: "missing", paths: paths.slice(at, at + PATHS_BATCH) });
  }
};
