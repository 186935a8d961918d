import type { LightDesk } from "../../../core/lights/light-desk.ts";
import type { Vitals } from "../../../core/ports/box.ts";
import type { Collection } from "../../../core/ports/collection.ts";
import type { Jobs } from "../../../core/ports/jobs.ts";
import type { Player } from "../../../core/ports/player.ts";
import type { Stage } from "../../../core/stage.ts";
import type { Health } from "../../../protocol/rest.ts";
import { type HealthFacts, healthParts } from "../health.ts";
import type { JobsFacts } from "./contents.ts";

export interface HealthDeps {
  readonly stage: Stage;
  readonly player: Pick<Player, "health">;
  readonly lights: Pick<LightDesk, "health">;
  readonly collection: Pick<Collection, "folders">;
  readonly jobs: Pick<Jobs, "runs">;
  readonly vitals: () => Promise<Vitals>;
  readonly notice: string | undefined;
  readonly isSilenceChosen: boolean;
}

type SlowFacts = Pick<HealthFacts, "vitals" | "library" | "jobs">;

/** Pages and watchdogs ask often; disks and sensors are asked so often at the most. */
const KEPT_MS = 5000;
const RUNS_LOOKED_AT = 50;
/** Of a failure before that the host has heard. */
const FAILED_WITHIN_MS = 24 * 3_600_000;

const jobsFacts = async (jobs: Pick<Jobs, "runs">, nowMs: number): Promise<JobsFacts> => {
  const { items } = await jobs.runs({ limit: RUNS_LOOKED_AT });
  const inState = (state: string) => items.filter((run) => run.state === state);
  const [failed] = inState("failed").filter(
    // What was tried again with success is mended.
    (run) =>
      nowMs - (run.endedAt ?? 0) < FAILED_WITHIN_MS &&
      !items.some(
        (other) =>
          other.kind === run.kind && other.state === "succeeded" && other.queuedAt > run.queuedAt,
      ),
  );
  const lastFailed = failed && {
    jobId: failed.jobId,
    kind: failed.kind,
    endedAtMs: failed.endedAt ?? failed.queuedAt,
  };
  return { running: inState("running").length, waiting: inState("queued").length, lastFailed };
};

const NOTHING_KNOWN: SlowFacts = {
  vitals: {},
  library: { tracks: 1, folders: 0, foldersOffline: 0 },
  jobs: { running: 0, waiting: 0, lastFailed: undefined },
};

/** Asks every part how it is. Never fails: a part that cannot tell must not hide the others. */
export const createHealth = (deps: HealthDeps) => {
  const { stage, collection } = deps;
  const { nowMs } = stage.environment;
  let known = NOTHING_KNOWN;
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    const [vitals, tracks, folders, jobs] = await Promise.allSettled([
      deps.vitals(),
      stage.library.count(),
      collection.folders(),
      jobsFacts(deps.jobs, nowMs()),
    ]);
    const own = folders.status === "fulfilled" ? folders.value : [];
    known = {
      vitals: vitals.status === "fulfilled" ? vitals.value : {},
      library: {
        tracks: tracks.status === "fulfilled" ? tracks.value : known.library.tracks,
        folders: own.length,
        foldersOffline: own.filter(({ state }) => state === "offline").length,
      },
      jobs: jobs.status === "fulfilled" ? jobs.value : known.jobs,
    };
    lookedAtMs = nowMs();
    looking = undefined;
  };

  return async (): Promise<Health["parts"]> => {
    if (Math.abs(nowMs() - lookedAtMs) > KEPT_MS) {
      looking ??= look();
      await looking;
    }
    return healthParts({
      ...known,
      storage: stage.party.storage(),
      notice: deps.notice,
      isSilenceChosen: deps.isSilenceChosen,
      deck: deps.player.health(),
      lights: deps.lights.health(),
    });
  };
};
