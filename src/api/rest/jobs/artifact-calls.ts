import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import * as z from "zod";
import type { Jobs } from "../../../core/ports/jobs.ts";
import type { AddCall } from "../../calls.ts";
import { problem } from "../../problem.ts";

/** The files that runs left, for download. */
export const addArtifactCalls = (call: AddCall, { jobs }: { readonly jobs: Jobs }): void => {
  call(
    {
      method: "get",
      path: "/jobs/{jobId}/artifacts/{name}",
      summary: "Download a file that a run made",
      tag: "jobs",
      isHostOnly: true,
      params: z.object({ jobId: z.string().max(64), name: z.string().max(100) }),
      answers: { 200: "file" },
    },
    async (_, { params }) => {
      const path = await jobs.artifactPath(params.jobId, params.name);
      const file = path === undefined ? undefined : await open(path).catch(() => undefined);
      if (!file) return problem("no-such-artifact");
      // The size of what was opened: the file may be another one a moment later.
      const { size } = await file.stat();
      // Closes the file at its end, and when the listener is gone.
      const stream = file.createReadStream();
      // The browser's type of the same stream.
      return new Response(Readable.toWeb(stream) as ReadableStream, {
        headers: {
          "Content-Type": "application/octet-stream",
          "Content-Length": String(size),
          // Names of artifacts are plain ASCII without quotes.
          "Content-Disposition": `attachment; filename="${params.name}"`,
          "Cache-Control": "no-store",
          "X-Content-Type-Options": "nosniff",
          "Content-Security-Policy": "sandbox",
        },
      });
    },
  );
};
