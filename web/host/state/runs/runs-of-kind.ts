import type { JobPage, JobRun } from "../../../../src/protocol/jobs.ts";
import { read } from "../asking/ask.ts";
import { createResource, type Resource } from "../asking/loaded.ts";

/** More of one kind are kept of hardly any work. */
const MOST = 50;

/** The runs of one kind of work, newest first. */
export const createRunsOfKind = (kind: string): Resource<JobRun[]> =>
  createResource(async () => {
    const answer = await read<JobPage>(`/jobs?${new URLSearchParams({ kind, limit: `${MOST}` })}`);
    return answer.ok ? { ok: true, value: answer.value.items } : answer;
  });
