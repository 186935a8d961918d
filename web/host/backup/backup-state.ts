import type { JobRun } from "../../../src/protocol/jobs.ts";
import { tryTo } from "../state/asking/ask.ts";
import { createRunsOfKind } from "../state/runs/runs-of-kind.ts";
import { noteRun } from "../state/runs/work.ts";

export const backupRuns = createRunsOfKind("backup");

export const backUp = async (): Promise<void> => {
  const answer = await tryTo<JobRun>("POST", "/jobs", { kind: "backup", input: {} });
  if (answer.ok) noteRun(answer.value);
};
