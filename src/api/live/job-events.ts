import type { Jobs } from "../../core/ports/jobs.ts";
import { jobCard, maySeeJob } from "../view/job-view.ts";
import type { Hub, Listener } from "./hub.ts";

/** Background work on the pages of the host, and of the guest who started it. */
export const tellJobs = (jobs: Pick<Jobs, "onRun" | "onNotify">, hub: Hub): void => {
  const seenBy =
    (what: Parameters<typeof maySeeJob>[0]) =>
    ({ guestId, isHost }: Listener): boolean =>
      maySeeJob(what, { guestId, isHost: isHost() });

  jobs.onRun((run) => hub.tellAside({ kind: "job-changed", run: jobCard(run) }, seenBy(run)));
  jobs.onNotify((notice) => {
    const { jobId, level, text } = notice;
    hub.tellAside({ kind: "job-notice", jobId, level, text }, seenBy(notice));
  });
};
