import { expect, it } from "vitest";
import { defaultSettings } from "../../domain/settings.ts";
import { createSetup } from "./create-setup.ts";
import { type FirstStepsDeps, firstSteps } from "./first-steps.ts";

const aGuide = (more: Partial<FirstStepsDeps> = {}) => {
  const logged: string[] = [];
  const guide = createSetup((_, line) => logged.push(line));
  guide.add(
    ...firstSteps({
      settings: () => defaultSettings,
      hasOwnPin: () => false,
      tracks: () => Promise.resolve(0),
      isAudible: () => Promise.resolve(false),
      fixtures: () => 0,
      ...more,
    }),
  );
  const states = async () =>
    Object.fromEntries((await guide.steps()).map(({ stepId, state }) => [stepId, state]));
  return { guide, states, logged };
};

it("has everything still to do on a new box", async () => {
  expect(await aGuide().states()).toEqual({
    name: "open",
    pin: "open",
    music: "open",
    sound: "open",
    lights: "open",
    poster: "open",
  });
});

it("knows what is done", async () => {
  const { states } = aGuide({
    settings: () => ({ ...defaultSettings, isSetUp: true }),
    hasOwnPin: () => true,
    tracks: () => Promise.resolve(3),
    isAudible: () => Promise.resolve(true),
    fixtures: () => 1,
  });

  expect(new Set(Object.values(await states()))).toEqual(new Set(["done"]));
});

it("takes further steps from parts that come later, in order", async () => {
  const { guide } = aGuide();

  guide.add({ stepId: "wifi", title: "Wi-Fi", look: () => ({ state: "open", detail: "off" }) });

  expect((await guide.steps()).at(-1)).toEqual({
    stepId: "wifi",
    title: "Wi-Fi",
    state: "open",
    detail: "off",
  });
});

it("goes on when one part cannot tell how it is", async () => {
  const { states, logged } = aGuide({ tracks: () => Promise.reject(new Error("busy")) });

  expect(await states()).toMatchObject({ music: "open", lights: "open" });
  expect(logged).toEqual(['setup: "music" does not tell: Error: busy']);
});
