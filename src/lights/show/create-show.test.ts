import { expect, it, onTestFinished } from "vitest";
import { defaultShow, type LightInput, type ShowStatus } from "../../core/ports/lights.ts";
import { failed } from "../../lib/result.ts";
import { waitFor } from "../../testing/wait-for.ts";
import { aFixture } from "../engine/testing/a-fixture.ts";
import { aProgram } from "../engine/testing/a-program.ts";
import type { Outputs } from "../outputs/outputs.ts";
import { createShow } from "./create-show.ts";
import type { MakeCapture } from "./live-input.ts";

const LINE_IN: LightInput = { kind: "capture", system: "alsa", device: "hw:1" };
const SECOND = new Float32Array(24_000);

/** A show on a song that stands at its tenth second, with one strip and a line-in. */
const aShow = (capture?: (options: Parameters<MakeCapture>[0]) => void) => {
  const told: ShowStatus[] = [];
  let newest = new Uint8Array();
  let frames = 0;
  const outputs: Outputs = {
    apply: () => undefined,
    send: (_, bytes) => {
      newest = Uint8Array.from(bytes);
      frames += 1;
    },
    states: () => ({}),
    onChange: () => undefined,
    stop: () => Promise.resolve(),
  };
  const show = createShow({
    readClock: (into) =>
      Object.assign(into, { positionMs: 10_000, atMs: 0, rate: 0, generation: 1, song: 7 }),
    programs: [aProgram("dark", () => 0)],
    outputs,
    openFeatures: () => Promise.resolve(failed("no-features", "there are none")),
    createCapture: (options) => ({ start: () => capture?.(options), stop: () => undefined }),
    log: () => undefined,
    onPreview: () => Promise.resolve(),
    onStatus: (status) => told.push(status),
    onFixtures: () => undefined,
  });
  onTestFinished(show.stop);
  const strip = aFixture({ kind: "wled" });
  show.apply({ ...defaultShow, auto: false, program: "dark", master: 1, input: LINE_IN }, [strip]);
  return { show, told, light: () => newest.some((byte) => byte > 100), frames: () => frames };
};

it("flashes with the player's clicks, whatever else the lights listen to", async () => {
  const { show, light, frames } = aShow(({ onSamples }) => onSamples(SECOND));
  await waitFor("frames of the show", () => frames() > 3);
  const before = light();

  show.calibrate([10]);
  await waitFor("the flash", light);
  show.calibrate(undefined);

  expect(before).toBe(false);
  await waitFor("the show again", () => !light());
});

it("tells why line-in is not heard, for as long as it is not", async () => {
  let heard: (() => void) | undefined;
  const { show, told } = aShow(({ onState }) => {
    onState({ state: "unavailable", reason: "no such card" });
    heard = () => onState({ state: "ok" });
  });
  show.watch(true);

  await waitFor("the reason", () => told.at(-1)?.inputReason === "no such card");
  heard?.();

  await waitFor("its end", () => told.length > 1 && !("inputReason" in (told.at(-1) ?? {})));
});

it("counts the frames of the time that somebody looks at", async () => {
  const { show, told, frames } = aShow();
  // Frames that nobody counted.
  await waitFor("frames of the show", () => frames() > 20);

  show.watch(true);
  await waitFor("three statuses", () => told.length >= 3);

  const rates = told.map(({ framesPerSec }) => framesPerSec);
  expect(Math.min(...rates)).toBeGreaterThan(0);
  // Two frames in a row, or those of before, would be hundreds or nearly none.
  expect(Math.max(...rates)).toBeLessThanOrEqual(90);
  expect(rates[0]).toBe(60);
});
