import type { JobPage, JobRun } from "../../../src/protocol/jobs.ts";
import type { Answer } from "../../lib/net/problem.ts";
import { read, tryTo } from "../state/ask.ts";
import { createResource } from "../state/loaded.ts";
import { noteRun } from "../state/work.ts";
import { isBackup } from "./backups.ts";

/** Backups lie between hundreds of other runs: so many pages are looked through, at most. */
const PAGES = 5;

/** `kind` is asked for; a jukebox that does not know the question answers all runs. */
const findBackups = async (): Promise<Answer<readonly JobRun[]>> => {
  const found: JobRun[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const wanted = new URLSearchParams({
      kind: "backup",
      limit: "50",
      ...(cursor ? { cursor } : {}),
    });
    const answer = await read<JobPage>(`/jobs?${wanted}`);
    if (!answer.ok) return answer;
    found.push(...answer.value.items.filter(isBackup));
    cursor = answer.value.nextCursor;
    if (cursor === undefined) break;
  }
  return { ok: true, value: found };
};

export const backupRuns = createResource(findBackups);

export const backUp = async (): Promise<void> => {
  const answer = await tryTo<JobRun>("POST", "/jobs", { kind: "backup", input: {} });
  if (answer.ok) noteRun(answer.value);
};
