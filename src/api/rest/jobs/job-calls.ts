import * as z from "zod";
import type { JobRun as CoreRun, JobStarter, Jobs } from "../../../core/ports/jobs.ts";
import type { Result } from "../../../lib/result.ts";
import { withoutUndefined } from "../../../lib/without-undefined.ts";
import { JobKinds, JobLog, JobPage, JobRun, NewJob } from "../../../protocol/jobs.ts";
import { type Answered, json } from "../../answer.ts";
import type { AddCall } from "../../calls.ts";
import type { ApiContext } from "../../context.ts";
import { type ProblemCode, problem } from "../../problem.ts";
import { jobCard, kindCard, maySeeJob } from "../../view/job-view.ts";

const RunsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.string().max(100).optional(),
  /** Only runs of this kind. */
  kind: z.string().max(100).optional(),
});
const JobId = z.object({ jobId: z.string().max(64) });
const HOST: JobStarter = { kind: "host" };

/** Background work: what there is, what it does, and starting and ending it. */
export const addJobCalls = (call: AddCall, { jobs }: { readonly jobs: Jobs }): void => {
  /** Whose run it is not learns not even that there is one. */
  const visible = async (c: ApiContext, jobId: string): Promise<CoreRun | undefined> => {
    const run = await jobs.run(jobId);
    const who = { isHost: c.get("isHost"), guestId: c.get("guestId") };
    return run && maySeeJob(run, who) ? run : undefined;
  };

  const accepted = (c: ApiContext, result: Result<CoreRun, ProblemCode>): Answered =>
    result.ok
      ? json(c, jobCard(result.value), 202)
      : problem(result.code, { detail: result.detail });

  call(
    {
      method: "get",
      path: "/jobs",
      summary: "Background work, newest first; all of it or of one kind",
      tag: "jobs",
      isHostOnly: true,
      query: RunsQuery,
      answers: { 200: JobPage },
    },
    async (c, { query }) => {
      const page = await jobs.runs(withoutUndefined(query));
      return json(c, { ...page, items: page.items.map(jobCard) });
    },
  );

  call(
    {
      method: "post",
      path: "/jobs",
      summary: "Start background work",
      tag: "jobs",
      isHostOnly: true,
      body: NewJob,
      answers: { 202: JobRun },
    },
    async (c, { body }) => {
      const kind = jobs.kinds().find((one) => one.kind === body.kind);
      if (!kind?.isForHost) return problem("no-such-kind");
      return accepted(c, await jobs.submit(body.kind, body.input, HOST));
    },
  );

  call(
    {
      method: "get",
      path: "/jobs/{jobId}",
      summary: "One run (host, or the guest who started it)",
      tag: "jobs",
      params: JobId,
      answers: { 200: JobRun },
    },
    async (c, { params }) => {
      const run = await visible(c, params.jobId);
      return run ? json(c, jobCard(run)) : problem("no-such-job");
    },
  );

  call(
    {
      method: "delete",
      path: "/jobs/{jobId}",
      summary: "Cancel a run (host, or the guest who started it); it may need 5 s to end",
      tag: "jobs",
      params: JobId,
      answers: { 202: JobRun },
    },
    async (c, { params }) => {
      if (!(await visible(c, params.jobId))) return problem("no-such-job");
      return accepted(c, await jobs.cancel(params.jobId));
    },
  );

  call(
    {
      method: "post",
      path: "/jobs/{jobId}/retry",
      summary: "The same again, as a new run",
      tag: "jobs",
      isHostOnly: true,
      params: JobId,
      answers: { 202: JobRun },
    },
    async (c, { params }) => accepted(c, await jobs.retry(params.jobId, HOST)),
  );

  call(
    {
      method: "get",
      path: "/jobs/{jobId}/log",
      summary: "What a run told, from line number `after` on",
      tag: "jobs",
      isHostOnly: true,
      params: JobId,
      query: z.object({ after: z.coerce.number().int().min(0).default(0) }),
      answers: { 200: JobLog },
    },
    async (c, { params, query }) => {
      if (!(await visible(c, params.jobId))) return problem("no-such-job");
      return json(c, { items: await jobs.log(params.jobId, query.after) });
    },
  );

  call(
    {
      method: "get",
      path: "/job-kinds",
      summary: "What work the host can start, with the form of its input",
      tag: "jobs",
      isHostOnly: true,
      answers: { 200: JobKinds },
    },
    async (c) => {
      await jobs.refreshKinds();
      return json(c, {
        items: jobs
          .kinds()
          .filter(({ isForHost }) => isForHost)
          .map(kindCard),
      });
    },
  );
};
