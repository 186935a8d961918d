import type { JobRun } from "../../../../src/protocol/jobs.ts";
import { signal } from "../../../lib/signals/signals.ts";
import { say } from "../../../lib/toasts.ts";
import { titleOf } from "../../telling/job-words.ts";
import { words } from "../../words/en.ts";
import { route } from "../place/navigation.ts";
import type { Route } from "../place/route.ts";
import { isOver } from "./runs.ts";

/** What a screen reader is told, politely, about work that ends while the host does something else. */
export const spoken = signal("");

/** What to say about a change of a run; nothing while it only moves on. */
export const newsOf = (before: JobRun | undefined, run: JobRun): string | undefined => {
  if (!before || isOver(before) || run.state === "queued" || run.state === "running")
    return undefined;
  return words.ends[run.state](titleOf(run));
};

/** Who has the run open, or the sheet that waits for it, sees how it ended. */
const isInSight = ({ jobId, kind }: JobRun, { section, item, sheet }: Route): boolean =>
  section === "work" ? item === jobId : kind === "check-restore" && sheet?.name === "restore";

export const announceRun = (before: JobRun | undefined, run: JobRun): void => {
  const news = newsOf(before, run);
  if (news === undefined) return;
  spoken.value = news;
  if (isInSight(run, route.peek())) return;
  // A guest's broken file is the guest's to mend, and the guest is told.
  const isWanted =
    run.startedBy === "host" || (run.state === "failed" && run.startedBy !== "guest");
  if (isWanted) say({ tone: run.state === "failed" ? "bad" : "plain", text: news });
};
