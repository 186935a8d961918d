import { failed, ok, type Result } from "../../lib/result.ts";
import type { Environment, Log } from "../ports/environment.ts";
import type {
  JobKind,
  NextTime,
  ParseCron,
  RunStore,
  ScheduleSetting,
  ScheduleView,
} from "../ports/jobs.ts";
import { type DueState, lookAtDue } from "./due.ts";

/** The clock may jump; a timer does not notice. */
const LOOK_EVERY_MS = 30_000;
const LOOK_AFTER_MS = 20;

const FRESH: ScheduleSetting = {
  cron: "",
  isOn: true,
  expirySec: 3600,
  jitterSec: 0,
  isCaughtUp: false,
};

interface Plan {
  readonly cron: string;
  readonly next: NextTime;
  readonly jitterMs: number;
  readonly state: DueState;
}

export interface SchedulesDeps {
  readonly kinds: () => readonly JobKind[];
  readonly store: Pick<
    RunStore,
    "schedules" | "putSchedule" | "dueTimes" | "putDueTime" | "lastScheduled"
  >;
  readonly parseCron: ParseCron;
  readonly environment: Environment;
  readonly log: Log;
  readonly onDue: (kind: JobKind) => void;
  readonly onLate: (kind: JobKind, dueAtMs: number) => void;
}

/** Starts work when it is time. */
export const createSchedules = (deps: SchedulesDeps) => {
  const { store, environment } = deps;
  const { nowMs } = environment;
  let settings = new Map<string, ScheduleSetting>();
  let dueTimes = new Map<string, number>();
  const plans = new Map<string, Plan>();
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;

  const settingOf = (kind: JobKind): ScheduleSetting | undefined =>
    settings.get(kind.kind) ?? kind.schedule;

  const noteDue = (kind: string, untilMs: number): void => {
    dueTimes.set(kind, untilMs);
    store
      .putDueTime(kind, untilMs)
      .catch((error) => deps.log("warn", `the last time of ${kind} was not stored: ${error}`));
  };

  const drawJitterMs = ({ jitterSec }: ScheduleSetting): number =>
    Math.round((environment.random() / 2 ** 32) * jitterSec * 1000);

  const planOf = (kind: string, setting: ScheduleSetting): Plan | undefined => {
    const known = plans.get(kind);
    if (known?.cron === setting.cron) return known;
    const parsed = deps.parseCron(setting.cron);
    if (!parsed.ok) return undefined;
    // Nothing was missed before it was there.
    if (!dueTimes.has(kind)) noteDue(kind, nowMs());
    const state = { untilMs: dueTimes.get(kind) ?? nowMs(), behindSinceMs: undefined };
    const jitterMs = drawJitterMs(setting);
    return { cron: setting.cron, next: parsed.value, jitterMs, state };
  };

  /** Answers when to look again, at the latest. */
  const lookAt = (kind: JobKind, isAtStart: boolean): number => {
    const setting = settingOf(kind);
    const plan = setting?.isOn ? planOf(kind.kind, setting) : undefined;
    if (!setting || !plan) return LOOK_EVERY_MS;
    const step = lookAtDue(plan.state, plan.next, setting, plan.jitterMs, nowMs());
    if (step.kind === "wait") {
      plans.set(kind.kind, { ...plan, state: step.state });
      const { nextAtMs } = step;
      return nextAtMs === undefined ? LOOK_EVERY_MS : nextAtMs + plan.jitterMs - nowMs();
    }
    plans.set(kind.kind, { ...plan, state: step.state, jitterMs: drawJitterMs(setting) });
    noteDue(kind.kind, step.state.untilMs);
    if (step.kind === "run") deps.onDue(kind);
    else if (!isAtStart) deps.onLate(kind, step.dueAtMs);
    return LOOK_AFTER_MS;
  };

  const look = (isAtStart = false): void => {
    if (!isRunning) return;
    clearTimeout(timer);
    const waits = deps.kinds().map((kind) => lookAt(kind, isAtStart));
    timer = setTimeout(look, Math.max(LOOK_AFTER_MS, Math.min(LOOK_EVERY_MS, ...waits)));
    timer.unref();
  };

  const merge = (
    kind: JobKind,
    change: Partial<ScheduleSetting>,
  ): Result<ScheduleSetting, "no-such-kind" | "bad-cron"> => {
    const before = settingOf(kind);
    if (!before && !kind.parseInput({}).ok) {
      return failed("no-such-kind", `“${kind.title}” needs to be told what to do each time.`);
    }
    const setting = { ...(before ?? FRESH), ...change };
    const parsed = deps.parseCron(setting.cron);
    return parsed.ok ? ok(setting) : parsed;
  };

  const viewOf = async (kind: JobKind): Promise<readonly ScheduleView[]> => {
    const setting = settingOf(kind);
    if (!setting) return [];
    const plan = setting.isOn ? planOf(kind.kind, setting) : undefined;
    const last = await store.lastScheduled(kind.kind);
    return [
      {
        ...setting,
        kind: kind.kind,
        title: kind.title,
        nextAt: plan?.next(nowMs()),
        lastAt: last && (last.startedAt ?? last.queuedAt),
        lastState: last?.state,
      },
    ];
  };

  return {
    start: async (): Promise<void> => {
      settings = new Map(await store.schedules());
      dueTimes = new Map(await store.dueTimes());
      isRunning = true;
      look(true);
    },
    stop: (): void => {
      isRunning = false;
      clearTimeout(timer);
    },
    /** Kinds came or went. */
    refresh: (): void => look(true),
    settingOf,
    views: async (): Promise<readonly ScheduleView[]> =>
      (await Promise.all(deps.kinds().map(viewOf))).flat(),
    change: async (
      changes: readonly (readonly [kind: JobKind, change: Partial<ScheduleSetting>])[],
    ): Promise<Result<undefined, "no-such-kind" | "bad-cron" | "storage-failed">> => {
      const merged: (readonly [string, ScheduleSetting])[] = [];
      for (const [kind, change] of changes) {
        const setting = merge(kind, change);
        if (!setting.ok) return setting;
        merged.push([kind.kind, setting.value]);
      }
      for (const [kind, setting] of merged) {
        try {
          await store.putSchedule(kind, setting);
        } catch (error) {
          return failed("storage-failed", String(error));
        }
        settings.set(kind, setting);
        // What a new time would have missed is not caught up.
        plans.delete(kind);
        noteDue(kind, nowMs());
      }
      look();
      return ok(undefined);
    },
  };
};
