import type { JobRun } from "../../../src/protocol/jobs.ts";
import type { Language } from "../../../src/protocol/languages.ts";
import type { Statistics } from "../../../src/protocol/statistics.ts";
import { read, tryTo } from "../state/asking/ask.ts";
import { createResource } from "../state/asking/loaded.ts";
import { createRunsOfKind } from "../state/runs/runs-of-kind.ts";
import { noteRun } from "../state/runs/work.ts";

export const statistics = createResource(() => read<Statistics>("/statistics"));

export const isReport = ({ kind }: Pick<JobRun, "kind">): boolean => kind === "party-report";

export const reports = createRunsOfKind("party-report");

export const writeReport = async (input: {
  readonly language: Language;
  readonly isAll: boolean;
  readonly hasGuests: boolean;
}): Promise<void> => {
  const answer = await tryTo<JobRun>("POST", "/jobs", { kind: "party-report", input });
  if (answer.ok) noteRun(answer.value);
};
