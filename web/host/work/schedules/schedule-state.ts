import type { JobKindCard, Schedule, ScheduleChange } from "../../../../src/protocol/jobs.ts";
import type { Answer } from "../../../lib/net/problem.ts";
import { read, write } from "../../state/asking/ask.ts";
import { createResource } from "../../state/asking/loaded.ts";

export const schedules = createResource<{ readonly items: readonly Schedule[] }>(() =>
  read("/schedules"),
);
export const kinds = createResource<{ readonly items: readonly JobKindCard[] }>(() =>
  read("/job-kinds"),
);

/** Changes one schedule; the answer tells all, with their next runs. */
export const changeSchedule = async (change: ScheduleChange): Promise<Answer<unknown>> => {
  const answer = await write<{ readonly items: readonly Schedule[] }>("PUT", "/schedules", {
    items: [change],
  });
  if (answer.ok) schedules.set(answer.value);
  return answer;
};
