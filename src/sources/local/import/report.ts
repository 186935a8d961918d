import { closeSync, openSync, writeSync } from "node:fs";
import type { ImportCounts } from "./import-messages.ts";

export interface ReportLine {
  readonly path: string;
  readonly outcome:
    | "imported"
    | "unchanged"
    | "skipped"
    | "failed"
    | "missing"
    | "moved"
    | "playlist";
  readonly code?: string;
  readonly reason?: string;
}

/** Few enough to be of interest. */
const UNCHANGED_MAX = 200;
const BUFFER_CHARACTERS = 64 * 1024;

/** The run's report as a file of JSON, written while it comes, so that it never stands in memory. */
export const createReport = (path: string, startedAt: string, folders: readonly string[]) => {
  const handle = openSync(path, "w");
  const unchanged: string[] = [];
  let text = `{"startedAt":${JSON.stringify(startedAt)},"folders":${JSON.stringify(folders)},"files":[`;
  let lines = 0;

  const write = (more: string): void => {
    text += more;
    if (text.length < BUFFER_CHARACTERS) return;
    writeSync(handle, text);
    text = "";
  };
  const add = (line: ReportLine): void => {
    write(`${lines === 0 ? "\n" : ",\n"}${JSON.stringify(line)}`);
    lines += 1;
  };

  return {
    add: (line: ReportLine): void => {
      if (line.outcome !== "unchanged") add(line);
      else if (unchanged.length <= UNCHANGED_MAX) unchanged.push(line.path);
    },
    close: (counts: ImportCounts): void => {
      if (unchanged.length <= UNCHANGED_MAX) {
        for (const path of unchanged) add({ path, outcome: "unchanged" });
      }
      writeSync(handle, `${text}\n],"counts":${JSON.stringify(counts)}}\n`);
      closeSync(handle);
    },
  };
};

export type Report = ReturnType<typeof createReport>;
