import type { JobRun } from "../../../src/protocol/jobs.ts";
import { call } from "../../lib/net/call.ts";
import type { UploadState } from "./upload-state.ts";
import { words } from "./words/en.ts";

const ASK_EVERY_MS = 700;

/** Our own words where there are some; the box knows more kinds of broken files. */
const whyNot = ({ error, message }: JobRun): string =>
  new Map(Object.entries(words.refusals)).get(error?.code ?? "") ??
  (error?.detail || message || words.notTaken);

/** Every state that a run ends in; `undefined`: it is still at it. */
export const stateAfter = (run: JobRun): UploadState | undefined => {
  switch (run.state) {
    case "queued":
    case "running":
      return undefined;
    case "succeeded":
      return { kind: "there", trackId: undefined, song: run.message };
    case "skipped":
    case "failed":
      return { kind: "refused", why: whyNot(run), canRetry: false };
    case "cancelled":
      return { kind: "refused", why: words.hostStopped, canRetry: true };
    default:
      return run.state satisfies never;
  }
};

/** What the box found in a file. Asks again and again, also over a hole in the Wi-Fi. */
export const awaitCheck = async (uploadUrl: string, jobId: string): Promise<UploadState> => {
  for (;;) {
    const run = await call<JobRun>("GET", `/jobs/${jobId}`);
    const isOver = !run.ok && run.problem.code === "no-such-job";
    const state = run.ok ? stateAfter(run.value) : undefined;
    if (isOver || state?.kind === "there") {
      const upload = await call<{ trackId?: string }>(
        "GET",
        uploadUrl.replace(/.*(?=\/uploads)/, ""),
      );
      const song = state?.kind === "there" ? state.song : "";
      return { kind: "there", trackId: upload.ok ? upload.value.trackId : undefined, song };
    }
    if (state) return state;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
};
