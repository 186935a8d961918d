import type { Jobs } from "../../../core/ports/jobs.ts";
import { withoutUndefined } from "../../../lib/without-undefined.ts";
import { ScheduleChanges, Schedules } from "../../../protocol/jobs.ts";
import { json } from "../../answer.ts";
import type { AddCall } from "../../calls.ts";
import type { ApiContext } from "../../context.ts";
import { problem } from "../../problem.ts";
import { scheduleView } from "../../view/job-view.ts";

/** When background work starts by itself. */
export const addScheduleCalls = (call: AddCall, { jobs }: { readonly jobs: Jobs }): void => {
  const answer = async (c: ApiContext): Promise<Response> =>
    json(c, { items: (await jobs.schedules()).map(scheduleView) });

  call(
    {
      method: "get",
      path: "/schedules",
      summary: "When background work starts by itself",
      tag: "jobs",
      isHostOnly: true,
      answers: { 200: Schedules },
    },
    answer,
  );

  call(
    {
      method: "put",
      path: "/schedules",
      summary: "Change some of it; what is not named stays. Counts at once",
      tag: "jobs",
      isHostOnly: true,
      body: ScheduleChanges,
      answers: { 200: Schedules },
    },
    async (c, { body }) => {
      const changes = body.items.map(({ kind, ...change }) => ({
        kind,
        ...withoutUndefined(change),
      }));
      const changed = await jobs.changeSchedules(changes);
      return changed.ok ? await answer(c) : problem(changed.code, { detail: changed.detail });
    },
  );
};
