import { expect, it, onTestFinished, vi } from "vitest";
import {
  defaultShow,
  type FixtureSetting,
  type LightInput,
  type ShowStatus,
} from "../../core/ports/lights.ts";
import { failed } from "../../lib/result.ts";
import { waitFor } from "../../testing/wait-for.ts";
import { aFixture } from "../engine/testing/a-fixture.ts";
import { aProgram } from "../engine/testing/a-program.ts";
import type { Outputs } from "../outputs/outputs.ts";
import { createShow } from "./create-show.ts";
import type { MakeCapture } from "./live-input.ts";

const LINE_IN: LightInput = { kind: "capture", system: "alsa", device: "hw:1" };
const SECOND = new Float32Array(24_000);

/** A show on a song that stands at its thousandth second, with one light and a line-in. */
const aShow = (
  capture?: (options: Parameters<MakeCapture>[0]) => void,
  kind: FixtureSetting["kind"] = "wled",
) => {
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
      Object.assign(into, { positionMs: 1_000_000, atMs: 0, rate: 0, generation: 1, song: 7 }),
    programs: [aProgram("dark", () => 0)],
    outputs,
    openFeatures: () => Promise.resolve(failed("no-features", "there are none")),
    createCapture: (options) => ({ start: () => capture?.(options), stop: () => undefined }),
    log: () => undefined,
    onPreview: () => Promise.resolve(),
    onStatus: (status) => told.push(status),
    onFixtures: () => undefined,
    onBroken: () => undefined,
  });
  onTestFinished(show.stop);
  const light = aFixture({ kind });
  show.apply({ ...defaultShow, auto: false, program: "dark", master: 1, input: LINE_IN }, [light]);
  return { show, told, isLit: () => newest.some((byte) => byte > 100), frames: () => frames };
};

it("flashes with the player's clicks, whatever else the lights listen to", async () => {
  const { show, isLit, frames } = aShow(({ onSamples }) => onSamples(SECOND));
  await waitFor("frames of the show", () => frames() > 3);
  const before = isLit();

  show.calibrate([1000]);
  await waitFor("the flash", isLit);
  show.calibrate(undefined);

  expect(before).toBe(false);
  await waitFor("the show again", () => !isLit());
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
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  // It is dark, and rests, while nobody looks.
  const { show, told } = aShow(undefined, "preview");
  await vi.advanceTimersByTimeAsync(60_000);

  show.watch(true);
  await vi.advanceTimersByTimeAsync(1600);
  show.watch(false);
  await vi.advanceTimersByTimeAsync(60_000);
  show.watch(true);
  await vi.advanceTimersByTimeAsync(1600);

  const rates = told.map(({ framesPerSec }) => framesPerSec);
  expect(rates.length).toBeGreaterThanOrEqual(7);
  // One frame in a millisecond, or a minute that nobody counted, would be far off.
  expect(rates.filter((rate) => Math.abs(rate - 60) > 5)).toEqual([]);
});
