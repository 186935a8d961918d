import { defaultShow, type FixtureSetting } from "../../../src/core/ports/lights.ts";
import { createEngine } from "../../../src/lights/engine/create-engine.ts";
import { aFixture } from "../../../src/lights/engine/testing/a-fixture.ts";
import { createAnalyser } from "../../../src/lights/features/create-analyser.ts";
import { PROGRAMS } from "../../../src/lights/programs/catalogue.ts";
import { listen } from "../../beats/sets/listen.ts";
import { BEAT_SEC, CLICK_SONG_SEC, clickBeatsMs } from "./click-song.ts";

/** One fixture that nothing dims. */
export const aTestFixture = (changes: Partial<FixtureSetting>): FixtureSetting =>
  aFixture({ fixtureId: "f", kind: "wled", name: "Bench", count: 60, ...changes });

const RANGE_MS = 120;

/**
 * What the pulse program shows around a beat of this song, one level a millisecond from -RANGE_MS to
 * RANGE_MS: rendered by the engine itself from what is heard of the song, but with its beats where they
 * truly are, so that the shape of the light is not taken for its time.
 */
export const pulseShape = async (file: string): Promise<ReadonlyMap<number, number>> => {
  const analyser = createAnalyser();
  await listen(file, analyser.push);
  analyser.finish();
  const beats = clickBeatsMs();
  const track = {
    ...analyser.track,
    beats: Float64Array.from(beats, (ms) => ms / 1000),
    beatInBar: Uint8Array.from(beats, (_, index) => index % 4),
    beatCount: beats.length,
    beatsPerBar: 4,
    bpm: 60 / BEAT_SEC,
    confidence: 1,
  };
  const engine = createEngine({
    programs: PROGRAMS,
    musicAt: (atMs, into) => {
      Object.assign(into, { track, positionSec: atMs / 1000, rate: 1, hasSong: true });
      into.durationSec = CLICK_SONG_SEC;
    },
  });
  engine.apply({ ...defaultShow, auto: false, program: "pulse", master: 1 }, [aTestFixture({})]);
  // Not a first beat of a bar, which has a shape of its own.
  const beatMs = beats[21] ?? 0;
  for (let atMs = 0; atMs < beatMs - RANGE_MS; atMs += 16) engine.render(atMs);
  const shape = new Map<number, number>();
  for (let ms = -RANGE_MS; ms <= RANGE_MS; ms += 1) {
    engine.render(beatMs + ms);
    const bytes = engine.lines[0]?.bytes ?? new Uint8Array(1);
    shape.set(ms, bytes.reduce((sum, byte) => sum + byte, 0) / bytes.length);
  }
  return shape;
};
