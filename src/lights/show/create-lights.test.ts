import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  defaultShow,
  type FixtureSetting,
  type LightShow,
  type PreviewFrame,
  type ShowStatus,
} from "../../core/ports/lights.ts";
import {
  createClockMemory,
  createClockWriter,
  monotonicMs,
  songKey,
} from "../../lib/playback-clock.ts";
import { waitFor } from "../../testing/wait-for.ts";
import { createLights } from "./create-lights.ts";

const DDP_HEADER_BYTES = 10;

let folder: string;
let lights: LightShow;
let threads: Worker[];
let strip: Awaited<ReturnType<typeof aStrip>>;
const notice = (worker: Worker): void => void threads.push(worker);

/** A WLED as far as the frames know: counts them and keeps the newest. */
const aStrip = async () => {
  const socket = createSocket("udp4");
  let frames = 0;
  let newest = Buffer.alloc(0);
  socket.on("message", (packet) => {
    frames += 1;
    newest = packet.subarray(DDP_HEADER_BYTES);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  const fixture: FixtureSetting = {
    fixtureId: "strip",
    kind: "wled",
    name: "Strip",
    count: 10,
    geometry: { kind: "strip", isReversed: false },
    zone: "room",
    leadMs: 0,
    budgetMa: 2000,
    supply: "",
    brightness: 1,
    colourOrder: "RGB",
    gamma: 1,
    address: { host: "127.0.0.1", port: socket.address().port },
  };
  return {
    fixture,
    frames: () => frames,
    isDark: () => newest.every((byte) => byte === 0),
    close: () => socket.close(),
  };
};

const framesFrom = async (start: number, count = 5): Promise<void> => {
  await waitFor("light", () => strip.frames() >= start + count);
};

const rainbow = { ...defaultShow, auto: false, program: "rainbow" };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "rumpus-lights-"));
  threads = [];
  process.on("worker", notice);
  strip = await aStrip();
  const clockMemory = createClockMemory();
  createClockWriter(clockMemory)({
    positionMs: 0,
    atMs: monotonicMs(),
    rate: 1,
    generation: 1,
    song: songKey("a"),
  });
  lights = createLights({ clockMemory, runDir: folder, log: () => undefined });
  lights.start();
});
afterEach(async () => {
  await lights.stop();
  process.off("worker", notice);
  strip.close();
  rmSync(folder, { recursive: true, force: true });
});

it("sends frames to a strip, and darkness when the host says blackout", async () => {
  lights.apply(rainbow, [strip.fixture]);
  await framesFrom(0);
  const wasDark = strip.isDark();

  lights.apply({ ...rainbow, blackout: true }, [strip.fixture]);

  await waitFor("the blackout", () => strip.isDark());
  expect(wasDark).toBe(false);
});

it("has the same lights again after the death of its thread", async () => {
  lights.apply(rainbow, [strip.fixture]);
  await framesFrom(0);

  await threads[0]?.terminate();
  const atDeath = strip.frames();

  await framesFrom(atDeath);
  expect(threads).toHaveLength(2);
  await waitFor("its health", () => lights.health().state === "ok");
});

it("makes pictures and tells how it is only while somebody looks", async () => {
  const pictures: PreviewFrame[] = [];
  const told: ShowStatus[] = [];
  lights.onPreview((frame) => pictures.push(frame));
  lights.onStatus((status) => told.push(status));
  lights.apply(rainbow, [strip.fixture]);
  await framesFrom(0);
  const unwatched = pictures.length + told.length;

  lights.watch(true);

  await waitFor("a picture", () => pictures.length > 2 && told.length > 1);
  expect(unwatched).toBe(0);
  expect(pictures[0]?.bytes).toHaveLength(30);
  expect(told.at(-1)).toMatchObject({ program: "rainbow", fixtures: { strip: {} } });
});

it("says which fixtures there are, also those that cannot be had here", async () => {
  const spi: FixtureSetting = {
    ...strip.fixture,
    fixtureId: "spi",
    kind: "ws281x-spi",
    address: { device: "/dev/spidev99.0" },
  };

  lights.apply(rainbow, [strip.fixture, spi]);

  await waitFor("the strip's fault", () => lights.fixtures()["spi"]?.state === "unavailable");
  expect(lights.fixtures()["spi"]?.reason).toBeTruthy();
  await framesFrom(strip.frames());
});

it("has no thread while there is only a screen that nobody looks at", async () => {
  lights.apply(rainbow, [{ ...strip.fixture, fixtureId: "screen", kind: "preview" }]);
  const unseen = { threads: threads.length, state: lights.fixtures()["screen"]?.state };
  const pictures: PreviewFrame[] = [];
  lights.onPreview((frame) => pictures.push(frame));

  lights.watch(true);

  await waitFor("a picture", () => pictures.length > 0);
  expect(unseen).toEqual({ threads: 0, state: "ok" });
  expect(threads).toHaveLength(1);
});
