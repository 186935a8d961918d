import { expect, it } from "vitest";
import { aParty } from "../../domain/testing/a-party.ts";
import { aConcert } from "../testing/a-concert.ts";
import { turns } from "../testing/a-stage.ts";
import { createBreak, createBreakRoom } from "./create-break.ts";

const aMark = () => {
  let isSet = false;
  const put = (is: boolean) => (): Promise<void> => {
    isSet = is;
    return Promise.resolve();
  };
  return { set: put(true), clear: put(false), isSet: () => isSet };
};

const twoBreaks = async () => {
  const on = await aConcert({ party: aParty({ queue: ["a by ada", "b by bob"] }).state() });
  const shared = {
    stage: on.stage,
    interlude: on.conductor.interlude,
    room: createBreakRoom(),
    mark: aMark(),
    log: () => undefined,
  };
  const one = (name: string) =>
    createBreak({
      ...shared,
      name,
      sound: {
        durationMs: 3000,
        make: () => Promise.resolve(`/run/${name}.wav`),
        remove: () => Promise.resolve(),
      },
    });
  const source = () => on.wishes.at(-1)?.current?.source;
  return { ...on, clicks: one("clicks"), tone: one("tone"), mark: shared.mark, source };
};

it("ends the break that is on before another begins, and the party plays on after both", async () => {
  const { clicks, tone, source, player, playback, heard } = await twoBreaks();
  await clicks.begin();

  await tone.begin();
  expect([clicks.isOn(), tone.isOn(), source()]).toEqual([false, true, "/run/tone.wav"]);
  player.finish();
  await turns(8);

  expect([playback().status, heard(), tone.isOn()]).toEqual(["playing", "a", false]);
});

it("can be heard again as soon as it is over", async () => {
  const { tone, source, playback } = await twoBreaks();
  await tone.begin();

  await tone.end();
  await tone.begin();

  expect([source(), playback().status]).toEqual(["/run/tone.wav", "paused"]);
});

it("leaves no mark behind", async () => {
  const { tone, mark, player } = await twoBreaks();
  await tone.begin();
  expect(mark.isSet()).toBe(true);

  player.finish();
  await turns(8);

  expect(mark.isSet()).toBe(false);
});

it("ends, and can be heard again, while the disk takes nothing", async () => {
  const { tone, source, playback, store, mark } = await twoBreaks();
  await tone.begin();
  store.failWith("storage-full");

  await tone.end();
  await tone.end();
  expect([tone.isOn(), mark.isSet()]).toEqual([false, true]);

  store.failWith(undefined);
  await tone.begin();
  expect([source(), playback().status]).toEqual(["/run/tone.wav", "paused"]);
});
