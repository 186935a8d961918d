import type {
  JobKind as CoreKind,
  JobRun as CoreRun,
  JobNotice,
  ScheduleView,
} from "../../core/ports/jobs.ts";
import type { JobKindCard, JobRun, Schedule } from "../../protocol/jobs.ts";

/** A run as pages see it: not what it was told to do, which may hold paths of the box. */
export const jobCard = (run: CoreRun): JobRun => ({
  jobId: run.jobId,
  kind: run.kind,
  title: run.title,
  state: run.state,
  percent: run.percent,
  message: run.message,
  counts: { ...run.counts },
  ...(run.error ? { error: errorView(run.error) } : {}),
  artifacts: [...run.artifacts],
  attempt: run.attempt,
  ...(run.retryAt === undefined ? {} : { retryAt: run.retryAt }),
  startedBy: run.startedBy.kind,
  queuedAt: run.queuedAt,
  startedAt: run.startedAt ?? null,
  endedAt: run.endedAt ?? null,
});

const errorView = ({ code, detail, todo }: NonNullable<CoreRun["error"]>) => ({
  code,
  detail,
  ...(todo === undefined ? {} : { todo }),
});

export const kindCard = ({
  kind,
  title,
  about,
  from,
  inputSchema,
  problem,
}: CoreKind): JobKindCard => ({
  kind,
  title,
  about,
  from,
  input: { ...inputSchema },
  ...(problem === undefined ? {} : { problem }),
});

export const scheduleView = (schedule: ScheduleView): Schedule => ({
  kind: schedule.kind,
  title: schedule.title,
  cron: schedule.cron,
  isOn: schedule.isOn,
  expirySec: schedule.expirySec,
  jitterSec: schedule.jitterSec,
  isCaughtUp: schedule.isCaughtUp,
  nextAt: schedule.nextAt ?? null,
  lastAt: schedule.lastAt ?? null,
  lastState: schedule.lastState ?? null,
});

/** The host sees all work, a guest the own. */
export const maySeeJob = (
  { startedBy }: Pick<CoreRun | JobNotice, "startedBy">,
  who: { readonly isHost: boolean; readonly guestId: string },
): boolean => who.isHost || (startedBy.kind === "guest" && startedBy.guestId === who.guestId);
