import * as z from "zod";
import { JobRun } from "../../../protocol/jobs.ts";
import { MusicFolders } from "../../../protocol/library.ts";
import { json, noContent } from "../../answer.ts";
import type { AddCall } from "../../calls.ts";
import type { ApiDeps } from "../../deps.ts";
import { problem } from "../../problem.ts";
import { jobCard } from "../../view/job-view.ts";

const Path = z.string().min(1).max(4096);

/** The folders that music comes from; the host adds and removes them. */
export const addFolderCalls = (call: AddCall, { folders }: ApiDeps): void => {
  call(
    {
      method: "get",
      path: "/folders",
      summary: "The folders that music comes from",
      tag: "library",
      isHostOnly: true,
      answers: { 200: MusicFolders },
    },
    async (c) => {
      const items = (await folders.list()).map(({ path, state, tracks, watchProblem }) => ({
        path,
        state,
        tracks,
        ...(watchProblem === undefined ? {} : { watchProblem }),
      }));
      return json(c, { items });
    },
  );

  call(
    {
      method: "post",
      path: "/folders",
      summary: "Takes a folder into the library; answers the run that imports it",
      tag: "library",
      isHostOnly: true,
      body: z.object({ path: Path }).strict(),
      answers: { 202: JobRun },
    },
    async (c, { body }) => {
      const run = await folders.add(body.path, { kind: "host" });
      return run.ok ? json(c, jobCard(run.value), 202) : problem(run.code, { detail: run.detail });
    },
  );

  call(
    {
      method: "delete",
      path: "/folders",
      summary: "Takes a folder out of the library; its files stay where they are",
      tag: "library",
      isHostOnly: true,
      query: z.object({ path: Path }),
      answers: { 204: "empty" },
    },
    async (c, { query }) => {
      const dropped = await folders.drop(query.path);
      return dropped.ok ? noContent(c) : problem(dropped.code, { detail: dropped.detail });
    },
  );
};
