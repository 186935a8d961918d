import type { JobPage, JobRun } from "../../../src/protocol/jobs.ts";
import type { Language } from "../../../src/protocol/languages.ts";
import type { Statistics } from "../../../src/protocol/statistics.ts";
import type { Answer } from "../../lib/net/problem.ts";
import { read, tryTo } from "../state/ask.ts";
import { createResource } from "../state/loaded.ts";
import { noteRun } from "../state/work.ts";

export const statistics = createResource(() => read<Statistics>("/statistics"));

export const isReport = ({ kind }: Pick<JobRun, "kind">): boolean => kind === "party-report";

/** The newest ones; more are not kept. */
const findReports = async (): Promise<Answer<readonly JobRun[]>> => {
  const answer = await read<JobPage>("/jobs?kind=party-report&limit=10");
  return answer.ok ? { ok: true, value: answer.value.items.filter(isReport) } : answer;
};

export const reports = createResource(findReports);

export const writeReport = async (input: {
  readonly language: Language;
  readonly isAll: boolean;
  readonly hasGuests: boolean;
}): Promise<void> => {
  const answer = await tryTo<JobRun>("POST", "/jobs", { kind: "party-report", input });
  if (answer.ok) noteRun(answer.value);
};
