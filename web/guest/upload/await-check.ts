import type { JobRun } from "../../../src/protocol/jobs.ts";
import { call } from "../../lib/net/call.ts";
import type { UploadState } from "./upload-state.ts";
import { words } from "./words/en.ts";

const ASK_EVERY_MS = 700;

/** Our own words where there are some; the box knows more kinds of broken files. */
const whyNot = ({ error, message }: JobRun): string =>
  (error && new Map(Object.entries(words.refusals)).get(error.code)) ??
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
      return {
        kind: "refused",
        why: whyNot(run),
        canRetry: false,
      };
    case "cancelled":
      return { kind: "refused", why: words.hostStopped, canRetry: true };
    default:
      return run.state satisfies never;
  }
};

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));

/** What the box found in a file. Asks again and again, also over a hole in the Wi-Fi. */
export const awaitCheck = async (uploadUrl: string, jobId: string): Promise<UploadState> => {
  for (;;) {
    const answer = await call<JobRun>("GET", `/jobs/${jobId}`);
    const state = answer.ok ? stateAfter(answer.value) : undefined;
    if (state?.kind === "there") return { ...state, trackId: await trackOf(uploadUrl) };
    if (state) return state;
    if (!answer.ok && answer.problem.code === "no-such-job") {
      return { kind: "there", trackId: await trackOf(uploadUrl), song: "" };
    }
    await pause();
  }
};

const trackOf = async (uploadUrl: string): Promise<string | undefined> => {
  const uploadId = uploadUrl.split("/").at(-1) ?? "";
  const answer = await call<{ readonly trackId?: string }>("GET", `/uploads/${uploadId}`);
  return answer.ok ? answer.value.trackId : undefined;
};
