import { expect, it } from "vitest";
import type { FixtureSetting } from "../../core/ports/lights.ts";
import { createWledSound } from "./wled-sound.ts";

const aWled = (hasAudioSync: boolean) =>
  ({ kind: "wled", address: { hasAudioSync } }) as unknown as FixtureSetting;

const aSound = () => {
  const story: string[] = [];
  const peaks: boolean[] = [];
  const heard = { bands: new Float32Array(24), loudness: 0.5, lowOnset: 0 };
  const sound = createWledSound({ heard: () => heard }, () => ({
    start: () => void story.push("start"),
    send: ({ isPeak }) => void peaks.push(isPeak),
    stop: () => Promise.resolve(void story.push("stop")),
  }));
  return { ...sound, story, peaks, heard };
};

it("feeds WLEDs' own effects only while one is set up so", () => {
  const { apply, send, story, peaks } = aSound();

  apply([aWled(false)]);
  send();
  apply([aWled(true)]);
  send();
  apply([]);
  send();

  expect(story).toEqual(["start", "stop"]);
  expect(peaks).toHaveLength(1);
});

it("sends 50 times a second and loses no peak", () => {
  const { apply, send, peaks, heard } = aSound();
  apply([aWled(true)]);

  for (let frame = 1; frame <= 60; frame += 1) {
    heard.lowOnset = frame === 6 ? 0.9 : 0;
    send();
  }

  expect(peaks).toHaveLength(50);
  expect(peaks.filter(Boolean)).toHaveLength(1);
});
