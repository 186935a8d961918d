import { expect, it } from "vitest";
import { aParty } from "../../domain/testing/a-party.ts";
import { createBreakRoom } from "../conductor/create-break.ts";
import { aConcert } from "../testing/a-concert.ts";
import { as, turns } from "../testing/a-stage.ts";
import { controlPlayback } from "../use-cases/control-playback.ts";
import { createCalibration } from "./calibration.ts";

const someSongs = () => aParty({ queue: ["a by ada", "b by bob"] }).state();
const noFiles = { remove: () => Promise.resolve() };

const aMark = (isLeft = false) => {
  let isSet = isLeft;
  const put = (is: boolean) => (): Promise<void> => {
    isSet = is;
    return Promise.resolve();
  };
  return { set: put(true), clear: put(false), isSet: () => isSet };
};
const around = (wasLeft = false) => ({
  room: createBreakRoom(),
  mark: aMark(wasLeft),
  log: () => undefined,
});

const aCalibration = async (party = someSongs(), wasLeft = false) => {
  const on = await aConcert({ party });
  const flashes: (readonly number[] | undefined)[] = [];
  const deps = around(wasLeft);
  const calibration = createCalibration({
    ...deps,
    stage: on.stage,
    interlude: on.conductor.interlude,
    show: { calibrate: (times) => void flashes.push(times) },
    clicks: {
      durationMs: 2000,
      times: [0.5, 1.5],
      make: () => Promise.resolve("/run/clicks.wav"),
      ...noFiles,
    },
  });
  const set = async (isOn: boolean) => {
    await calibration.set(isOn);
    await turns();
  };
  return { ...on, calibration, flashes, set, mark: deps.mark };
};

it("pauses the party and clicks and flashes instead", async () => {
  const { set, wishes, playback, flashes } = await aCalibration();

  await set(true);

  expect(wishes.at(-1)).toMatchObject({
    current: { source: "/run/clicks.wav", startMs: 0 },
    next: undefined,
    isPaused: false,
  });
  expect(playback().status).toBe("paused");
  expect(flashes).toEqual([[0.5, 1.5]]);
});

it("gives the party back where it was", async () => {
  const { set, heard, playback, flashes, environment, player } = await aCalibration();
  environment.wait(5000);
  player.advance(5000);
  await turns();

  await set(true);
  environment.wait(30_000);
  await set(false);

  expect(heard()).toBe("a");
  expect(playback()).toMatchObject({ status: "playing", current: { positionMs: 5000 } });
  expect(flashes.at(-1)).toBeUndefined();
});

it("leaves a paused party paused", async () => {
  const { set, stage, playback } = await aCalibration();
  await controlPlayback(stage, as("host"), { kind: "pause" });

  await set(true);
  await set(false);

  expect(playback().status).toBe("paused");
});

it("is over when somebody presses play", async () => {
  const { set, stage, heard, calibration, flashes } = await aCalibration();
  await set(true);

  await controlPlayback(stage, as("host"), { kind: "play" });
  await turns();

  expect(calibration.isOn()).toBe(false);
  expect(heard()).toBe("a");
  expect(flashes.at(-1)).toBeUndefined();
});

it("is over at the end of the clicks, and the party plays on", async () => {
  const { set, player, heard, playback, calibration } = await aCalibration();
  await set(true);

  player.finish();
  await turns(8);

  expect(calibration.isOn()).toBe(false);
  expect([heard(), playback().status]).toEqual(["a", "playing"]);
});

it("can be asked for before anybody asked for a song", async () => {
  const { set, wishes, calibration } = await aCalibration(
    aParty({ settings: { autoplay: false } }).state(),
  );

  await set(true);

  expect(calibration.isOn()).toBe(true);
  expect(wishes.at(-1)?.current?.source).toBe("/run/clicks.wav");
});

it("plays on when it is ended while its sound is still being made", async () => {
  const on = await aConcert({ party: aParty({ queue: ["a by ada"] }).state() });
  let made = (): void => undefined;
  const calibration = createCalibration({
    ...around(),
    stage: on.stage,
    interlude: on.conductor.interlude,
    show: { calibrate: () => undefined },
    clicks: {
      durationMs: 2000,
      times: [],
      ...noFiles,
      make: () =>
        new Promise((resolve) => {
          made = () => resolve("/run/clicks.wav");
        }),
    },
  });
  const beginning = calibration.set(true);

  await calibration.set(false);
  made();
  await beginning;
  await turns();

  expect(on.playback().status).toBe("playing");
  expect(calibration.isOn()).toBe(false);
});

it("is off again when its sound cannot be made", async () => {
  const on = await aConcert();
  const calibration = createCalibration({
    ...around(),
    stage: on.stage,
    interlude: on.conductor.interlude,
    show: { calibrate: () => undefined },
    clicks: {
      durationMs: 1,
      times: [],
      make: () => Promise.reject(new Error("disk full")),
      ...noFiles,
    },
  });

  await expect(calibration.set(true)).rejects.toThrow("disk full");

  expect(calibration.isOn()).toBe(false);
});

it("gives a party back that a power cut caught while it waited", async () => {
  const { calibration, stage, playback, mark } = await aCalibration(someSongs(), true);
  await controlPlayback(stage, as("host"), { kind: "pause" });

  calibration.start();
  await turns(8);

  expect([playback().status, mark.isSet()]).toEqual(["playing", false]);
});

it("gives a party back also on a full card, and keeps the mark until the disk knows", async () => {
  const { calibration, stage, store, mark } = await aCalibration(someSongs(), true);
  await controlPlayback(stage, as("host"), { kind: "pause" });
  store.failWith("storage-full");
  const status = () => stage.party.newest().playback.status;

  const waited = calibration.start();
  const atOnce = status();
  await turns(8);

  expect([waited, atOnce, status()]).toEqual([undefined, "playing", "playing"]);
  expect(mark.isSet()).toBe(true);
});

it("marks a pause as its own only when it is", async () => {
  const { set, stage, mark } = await aCalibration();

  await set(true);
  const whilePlaying = mark.isSet();
  await set(false);
  const after = mark.isSet();
  await controlPlayback(stage, as("host"), { kind: "pause" });
  await set(true);

  expect([whilePlaying, after, mark.isSet()]).toEqual([true, false, false]);
});

it("leaves a party alone that the host had paused", async () => {
  const { calibration, stage, playback } = await aCalibration();
  await controlPlayback(stage, as("host"), { kind: "pause" });

  calibration.start();
  await turns(8);

  expect(playback().status).toBe("paused");
});

it("does not flash for a party that went on while its pause was written", async () => {
  const { calibration, flashes, stage, store, playback } = await aCalibration();
  store.hold();
  const begun = calibration.set(true);
  await turns();
  const played = controlPlayback(stage, as("host"), { kind: "play" });
  await turns();

  store.release();
  await Promise.all([begun, played]);
  await turns();

  expect([playback().status, calibration.isOn(), flashes.at(-1)]).toEqual([
    "playing",
    false,
    undefined,
  ]);
});
