import { createBirpc } from "birpc";
import { createClockReader } from "../../lib/playback-clock.ts";
import { openFeatureFile } from "../analysis/open-feature-file.ts";
import { createCapture } from "../capture/create-capture.ts";
import { createOutputs } from "../outputs/outputs.ts";
import { PROGRAMS } from "../programs/catalogue.ts";
import { createShow } from "./create-show.ts";
import type { LightsCalls, LightsChannel, LightsNews } from "./lights-channel.ts";
import type { LightsOptions } from "./lights-options.ts";

/** Puts the show at the end of a channel. */
export const serveLights = (channel: LightsChannel, options: LightsOptions): void => {
  const log: LightsNews["log"] = (level, message) => void news.log(level, message);
  const show = createShow({
    readClock: createClockReader(options.clockMemory),
    programs: PROGRAMS,
    outputs: createOutputs({ runFolder: options.runDir, log }),
    openFeatures: openFeatureFile,
    createCapture,
    log,
    onPreview: (frame) => news.preview(frame),
    onStatus: (status) => void news.status(status),
    onFixtures: (states) => void news.fixtures(states),
    onBroken: (trackId) => void news.broken(trackId),
  });
  const calls: LightsCalls = {
    apply: show.apply,
    cue: show.cue,
    cheer: show.cheer,
    test: show.test,
    calibrate: show.calibrate,
    watch: show.watch,
    stop: show.stop,
  };
  const news = createBirpc<LightsNews, LightsCalls>(calls, {
    post: (message) => channel.postMessage(message),
    on: (listener) => channel.on("message", listener),
    eventNames: ["status", "fixtures", "broken", "log"],
  });
};
