import { expect, it } from "vitest";
import { aParty } from "../../domain/testing/a-party.ts";
import { aConcert } from "../testing/a-concert.ts";
import { as, turns } from "../testing/a-stage.ts";
import { changeSettings } from "../use-cases/change-settings.ts";

const someSongs = () => aParty({ queue: ["a by ada", "b by bob"] }).state();

/** A party whose songs are known to need these gains; a test changes them. */
const levelled = async (gains: Record<string, number>) => {
  const gainDbOf = (trackId: string): number | undefined => gains[trackId];
  return { gains, ...(await aConcert({ party: someSongs(), gainDbOf })) };
};
const trackOf = (title: string): string =>
  someSongs().queue.find(({ track }) => track.title === title)?.track.trackId ?? "";

it("tells the deck how loud the song that plays and the next one are to be", async () => {
  const { wishes } = await levelled({ [trackOf("a")]: -7, [trackOf("b")]: 3 });

  expect(wishes.at(-1)).toMatchObject({ current: { gainDb: -7 }, next: { gainDb: 3 } });
});

it("leaves the deck alone when a song becomes known while it plays", async () => {
  const { gains, wishes, vote } = await levelled({ [trackOf("a")]: -6, [trackOf("b")]: -6 });
  const before = wishes.length;

  gains[trackOf("a")] = -11;
  await vote("dee", "b");
  await turns();

  expect(wishes.length).toBe(before);
});

it("tells the deck the loudness of the next song before it is heard", async () => {
  const { gains, wishes, conductor } = await levelled({ [trackOf("b")]: -6 });

  gains[trackOf("b")] = -12;
  conductor.relevel();

  expect(wishes.at(-1)?.next).toMatchObject({ tag: "b", gainDb: -12 });
});

it("plays the next song as loud as is known when it begins", async () => {
  const { gains, wishes, player } = await levelled({ [trackOf("a")]: -6, [trackOf("b")]: -6 });

  gains[trackOf("b")] = -12;
  player.finish();
  await turns();

  expect(wishes.at(-1)?.current).toMatchObject({ tag: "b", gainDb: -12 });
});

it("plays files as they are from the moment on at which the host says so", async () => {
  const { stage, wishes } = await levelled({ [trackOf("a")]: -7 });

  await changeSettings(stage, as("host"), { levelLoudness: false });
  await turns();

  expect(wishes.at(-1)?.current?.tag).toBe("a");
  expect(wishes.at(-1)?.current).not.toHaveProperty("gainDb");
});
