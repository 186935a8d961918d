import { expect, it } from "vitest";
import { defaultShow, type LightInput } from "../../core/ports/lights.ts";
import { waitFor } from "../../testing/wait-for.ts";
import { createEngine } from "../engine/create-engine.ts";
import { aFixture } from "../engine/testing/a-fixture.ts";
import { aProgram } from "../engine/testing/a-program.ts";
import { createLiveAnalyser } from "../features/live/create-live-analyser.ts";
import { SAMPLE_RATE } from "../features/spectrum/create-spectrum.ts";
import { createLiveClock } from "./live-clock.ts";
import { createLiveInput, type MakeCapture } from "./live-input.ts";

const CHUNK_MS = 46;
const STEP_MS = 1000 / 60;
const PLAYED_MS = 12_000;
const PROGRAMS = (["calm", "groove", "build", "peak", "idle"] as const).flatMap((mood) =>
  [1, 2].map((number) => aProgram(`${mood} ${number}`, () => 0, [mood])),
);

/** Beats at 120 a minute: short tones that die away, one loud and one soft. */
const soundAt = (sample: number): number => {
  const sinceBeat = (sample / SAMPLE_RATE) % 0.5;
  return Math.exp(-12 * sinceBeat) * Math.sin(sinceBeat * 2 * Math.PI * 150) * 0.5;
};

/** Line-in for a while, in chunks of 46 ms, seen by a light with this lead. */
const listenWith = (leadMs: number) => {
  const analyser = createLiveAnalyser();
  const clock = createLiveClock(SAMPLE_RATE);
  const engine = createEngine({
    programs: PROGRAMS,
    musicAt: (atMs, into) => clock.musicAt(analyser.track, atMs, into),
  });
  engine.apply({ ...defaultShow, auto: true, soundDelayMs: -70 }, [aFixture({ leadMs })]);
  const shown: string[] = [];
  let uncovered = 0;
  let heard = 0;
  const hear = (atMs: number): void => {
    const chunk = new Float32Array((CHUNK_MS * SAMPLE_RATE) / 1000);
    for (let at = 0; at < chunk.length; at += 1) chunk[at] = soundAt(heard + at);
    heard += chunk.length;
    clock.arrived(chunk.length, atMs);
    analyser.push(chunk);
  };
  for (let atMs = 0, nextMs = CHUNK_MS; atMs < PLAYED_MS; atMs += STEP_MS) {
    for (; nextMs <= atMs; nextMs += CHUNK_MS) hear(nextMs);
    engine.render(atMs);
    const { program, hasFeatures } = engine.status();
    // Before the first second there may be nothing to know yet.
    if (atMs < 1000) continue;
    if (!hasFeatures) uncovered += 1;
    if (program !== shown.at(-1)) shown.push(program);
  }
  return { uncovered, changes: shown.length - 1, sections: analyser.track.sections.length };
};

it.each([0, 20, 80, 150])("follows line-in without a gap when a light leads by %d ms", (leadMs) => {
  const { uncovered, changes, sections } = listenWith(leadMs);

  expect(uncovered).toBe(0);
  expect(changes).toBeLessThanOrEqual(sections);
});

/** Cards that remember in which order they were opened and let go. */
const aCard = () => {
  const story: string[] = [];
  const letGo: (() => void)[] = [];
  const captures: Parameters<MakeCapture>[0][] = [];
  const make: MakeCapture = (options) => {
    const number = captures.push(options);
    return {
      start: () => void story.push(`open ${number}`),
      stop: () =>
        new Promise((resolve) => {
          letGo.push(() => {
            story.push(`free ${number}`);
            resolve();
          });
        }),
    };
  };
  return { live: createLiveInput(make, () => undefined), story, letGo, captures };
};

const capture = (device: string): LightInput => ({ kind: "capture", system: "alsa", device });

it("opens a card only when the capture before has let it go", async () => {
  const { live, story, letGo } = aCard();
  live.use(capture("hw:1"));
  await waitFor("the first", () => story.length === 1);

  live.use(capture("plughw:1"));
  await new Promise(setImmediate);
  const before = [...story];
  letGo[0]?.();
  await waitFor("the second", () => story.length === 3);

  expect(before).toEqual(["open 1"]);
  expect(story).toEqual(["open 1", "free 1", "open 2"]);
});

it("opens no card that is not wanted any more when it is free", async () => {
  const { live, story, letGo } = aCard();
  live.use(capture("hw:1"));
  await waitFor("the first", () => story.length === 1);

  live.use(capture("plughw:1"));
  live.use({ kind: "player" });
  for (const free of letGo) free();
  await live.stop();

  expect(story).toEqual(["open 1", "free 1", "free 2"]);
});

it("says why nothing is heard, until something is or another input is chosen", () => {
  const { live, captures } = aCard();
  live.use(capture("hw:1"));

  captures[0]?.onState({ state: "unavailable", reason: "no such card" });
  const lost = live.reason();
  captures[0]?.onState({ state: "ok" });
  const back = live.reason();
  captures[0]?.onState({ state: "unavailable", reason: "gone" });
  live.use(capture("hw:2"));

  expect([lost, back, live.reason()]).toEqual(["no such card", undefined, undefined]);
});
