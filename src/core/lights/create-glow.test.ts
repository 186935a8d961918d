import { expect, it } from "vitest";
import { aParty } from "../../domain/testing/a-party.ts";
import type { FeatureFile } from "../ports/lights.ts";
import { aLightDesk } from "../testing/a-light-desk.ts";
import { aStage, turns } from "../testing/a-stage.ts";
import { createGlow } from "./create-glow.ts";

const aGlow = async () => {
  const { party } = await aStage({ party: aParty({ playing: "on by ada" }).state() });
  const { desk } = await aLightDesk();
  const read: string[] = [];
  const files = new Map<string, FeatureFile>();
  const trackId = party.newest().playback.current?.track.trackId ?? "";
  const glow = createGlow({
    party,
    desk,
    featuresOf: (id) => files.get(id),
    reader: {
      palette: ({ path }) => {
        read.push(path);
        return Promise.resolve(["#aa0000", "#00bb00", "#0000cc", "#dddd00", "#eeeeee"]);
      },
    },
  });
  const heard = () => files.set(trackId, { path: `${trackId}.features`, isComplete: true });
  return { glow, desk, read, heard };
};

it("glows in the colours of the song that plays, once they are known", async () => {
  const { glow, heard, read } = await aGlow();
  const unheard = glow();
  heard();
  const reading = glow();
  await turns();

  const colours = [glow(), glow()];

  expect([unheard, reading]).toEqual([[], []]);
  expect(colours[0]).toEqual(["#aa0000", "#00bb00", "#0000cc", "#dddd00"]);
  expect(read).toHaveLength(1);
});

it("glows in what the host has chosen, and not at all in the dark", async () => {
  const { glow, heard, desk } = await aGlow();
  heard();
  glow();
  await turns();

  await desk.change({ palette: ["#123456"] });
  const chosen = glow();
  await desk.change({ blackout: true });

  expect(chosen).toEqual(["#123456"]);
  expect(glow()).toEqual([]);
});
