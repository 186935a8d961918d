import { expect, it } from "vitest";
import { type ClockReading, songKey } from "../../lib/playback-clock.ts";
import { createClockFollower } from "./clock-follower.ts";

const aFollower = () => {
  let nowMs = 0;
  const published: ClockReading[] = [];
  const follower = createClockFollower(
    (reading) => published.push({ ...reading }),
    () => nowMs,
  );
  return {
    ...follower,
    published,
    generation: () => published.at(-1)?.generation ?? 0,
    at: (ms: number) => {
      nowMs = ms;
    },
    /** A quick answer at this time. */
    hear: (positionMs: number, ms: number) => {
      nowMs = ms;
      follower.sample(positionMs, ms - 0.1, ms + 0.1);
    },
  };
};

it("runs on between two samples", () => {
  const clock = aFollower();
  clock.jump(1000);
  clock.setRate(1);
  clock.hear(1003, 10);

  clock.at(60);

  expect(clock.positionMs()).toBeCloseTo(1053);
});

it("smooths jitter and never runs more than 0.5 % fast", () => {
  const clock = aFollower();
  clock.jump(0);
  clock.setRate(1);
  clock.hear(0, 0);

  clock.hear(220, 200);

  expect(clock.positionMs()).toBeCloseTo(201);
  expect(clock.generation()).toBe(1);
});

it("does not believe an answer that took its time", () => {
  const clock = aFollower();
  clock.jump(0);
  clock.setRate(1);
  clock.hear(0, 0);

  clock.sample(999, 100, 110);
  clock.at(110);

  expect(clock.positionMs()).toBeCloseTo(110);
});

it("jumps when the music did, once", () => {
  const clock = aFollower();
  clock.jump(0);
  clock.setRate(1);
  clock.hear(0, 0);

  clock.hear(500, 200);
  clock.hear(700, 400);

  expect(clock.positionMs()).toBeCloseTo(700);
  expect(clock.generation()).toBe(2);
});

it("shows the old song until the new one is heard, from below zero", () => {
  const clock = aFollower();
  clock.jump(5000);
  clock.setRate(1);
  clock.hear(5000, 0);

  clock.jump();
  clock.at(20);
  expect(clock.positionMs()).toBeCloseTo(5020);
  clock.hear(-390, 30);

  expect(clock.published.at(-1)).toMatchObject({ positionMs: -390, generation: 2 });
});

it("does not take the next song's position for its own", () => {
  const clock = aFollower();
  clock.jump(5000);
  clock.setRate(1);
  clock.hear(5000, 0);

  clock.hear(-390, 200);

  expect(clock.positionMs()).toBeCloseTo(5200);
});

it("stands still during a pause", () => {
  const clock = aFollower();
  clock.jump(1000);
  clock.setRate(1);
  clock.at(100);

  clock.setRate(0);
  clock.at(5000);

  expect(clock.positionMs()).toBeCloseTo(1100);
});

it("names the song that is heard: the old one until the new one's first position", () => {
  const clock = aFollower();
  clock.jump(5000, "old");
  clock.setRate(1);
  clock.hear(5000, 0);

  clock.jump(undefined, "new");
  clock.setRate(0);
  clock.setRate(1);
  const before = clock.published.at(-1)?.song;
  clock.hear(-390, 30);

  expect(before).toBe(songKey("old"));
  expect(clock.published.at(-1)?.song).toBe(songKey("new"));
});

it("names no song when there is silence", () => {
  const clock = aFollower();
  clock.jump(5000, "old");

  clock.jump(0, "");

  expect(clock.published.at(-1)?.song).toBe(0);
});

it("shows a jump by a slow answer when no quick one comes, and the next quick one as it is", () => {
  const clock = aFollower();
  clock.jump(5000);
  clock.setRate(1);
  clock.hear(5000, 0);

  clock.jump();
  clock.sample(-390, 20, 60);
  expect(clock.published.at(-1)).toMatchObject({ positionMs: -390, generation: 2 });
  clock.hear(-340, 100);

  expect(clock.published.at(-1)).toMatchObject({ positionMs: -340, atMs: 100, generation: 2 });
});
