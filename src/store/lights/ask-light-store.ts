import type { Log } from "../../core/ports/environment.ts";
import type { LightStore } from "../../core/ports/lights.ts";
import type { Called } from "../../lib/thread-calls.ts";
import type { LightWriterCalls } from "./light-writer.ts";
import { readLights } from "./read-lights.ts";

/** What the host set up for the lights, asked of the writer thread. */
export const askLightStore = (writer: Called<LightWriterCalls>, log: Log): LightStore => ({
  loadLights: async () => readLights(await writer.lightRows(), log),
  putShow: (show) => writer.putLightShow(JSON.stringify(show)),
  putFixture: (fixture) => writer.putLightFixture(fixture.fixtureId, JSON.stringify(fixture)),
  dropFixture: (fixtureId) => writer.dropLightFixture(fixtureId),
  putBeatCorrection: (trackId, correction) =>
    correction ? writer.putBeats(trackId, JSON.stringify(correction)) : writer.dropBeats(trackId),
});
