import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { BreakDeps } from "../core/conductor/create-break.ts";
import { createCalibration } from "../core/lights/calibration.ts";
import { createGlow } from "../core/lights/create-glow.ts";
import { createLightDesk } from "../core/lights/create-light-desk.ts";
import { type FollowPartyDeps, followParty } from "../core/lights/follow-party.ts";
import { createSongFeatures } from "../core/lights/song-features.ts";
import type { Log } from "../core/ports/environment.ts";
import type { Stage } from "../core/stage.ts";
import { createFeatureReader } from "../lights/analysis/wire/create-feature-reader.ts";
import { CLICK_TRACK_SEC, clickTimes, writeClickTrack } from "../lights/calibration/click-track.ts";
import { createWledFinder } from "../lights/outputs/wled/create-wled-finder.ts";
import { programInfos } from "../lights/programs/catalogue.ts";
import { createLights } from "../lights/show/create-lights.ts";
import type { Store } from "../store/create-store.ts";

export interface LightingParts {
  /** Sockets, and what is made anew at every start. */
  readonly runDir: string;
  readonly clockMemory: SharedArrayBuffer;
  readonly store: Store;
  readonly stage: Stage;
  readonly breaks: Omit<BreakDeps, "sound" | "name">;
  readonly analyses: FollowPartyDeps["analyses"] & { forget(trackId: string): Promise<void> };
  readonly log: Log;
}

/** The show, the desk that it is set up at, and what keeps it with the party. */
export const createLighting = (parts: LightingParts) => {
  const { runDir, stage, store, analyses, log } = parts;
  const show = createLights({ clockMemory: parts.clockMemory, runDir, log });
  const clickPath = join(runDir, "clicks.wav");
  const calibration = createCalibration({
    ...parts.breaks,
    show,
    clicks: {
      durationMs: CLICK_TRACK_SEC * 1000,
      times: clickTimes(),
      make: async () => {
        await writeClickTrack(clickPath);
        return clickPath;
      },
      remove: () => rm(clickPath, { force: true }),
    },
  });
  const desk = createLightDesk({
    store: store.lights,
    show,
    programs: programInfos(),
    finder: createWledFinder(),
    calibrate: calibration.set,
    newId: stage.environment.newId,
    log,
  });
  const follower = followParty({
    party: stage.party,
    show,
    analyses,
    correctionOf: desk.correctionOf,
  });
  desk.onBeats(follower.refresh);
  show.onBrokenFeatures((trackId) => {
    analyses
      .forget(trackId)
      .catch((error) => log("warn", `lights: features of "${trackId}" are not removed: ${error}`));
  });

  const drawn = { desk, featuresOf: analyses.featuresOf, reader: createFeatureReader() };
  return {
    desk,
    show,
    /** For pages that draw what the lights do. */
    features: createSongFeatures(drawn),
    glow: createGlow({ ...drawn, party: stage.party }),
    start: async (): Promise<void> => {
      show.start();
      await desk.start();
      follower.start();
      calibration.start();
    },
    stop: async (): Promise<void> => {
      await calibration.set(false);
      await desk.stop();
      await show.stop();
    },
  };
};
