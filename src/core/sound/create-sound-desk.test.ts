import { expect, it } from "vitest";
import { createFakeBoxMemory } from "../testing/fake-box-memory.ts";
import { createFakePlayer, type FakePlayerOptions } from "../testing/fake-player.ts";
import { createSoundDesk } from "./create-sound-desk.ts";

const KITCHEN = { outputId: "alsa/kitchen", name: "Kitchen" };

const aDesk = (options: FakePlayerOptions = {}, memory = createFakeBoxMemory()) => {
  const player = createFakePlayer(options);
  const pressed: string[] = [];
  const tone = {
    begin: () => Promise.resolve(void pressed.push("begin")),
    end: () => Promise.resolve(void pressed.push("end")),
  };
  return { desk: createSoundDesk({ player, memory, tone }), player, memory, pressed };
};

it("leaves it to the system until the host chooses", async () => {
  const { desk } = aDesk({ outputs: [KITCHEN] });
  await desk.start();

  expect(await desk.view()).toEqual({
    outputs: [
      { outputId: "auto", name: "Automatic", isChosen: true },
      { ...KITCHEN, isChosen: false },
    ],
    isAudible: true,
  });
});

it("keeps what the host chose through a restart", async () => {
  const before = aDesk({ outputs: [KITCHEN] });
  await before.desk.choose("alsa/kitchen");

  const after = aDesk({ outputs: [KITCHEN] }, before.memory);
  await after.desk.start();

  expect([before.player.outputId(), after.player.outputId()]).toEqual([
    "alsa/kitchen",
    "alsa/kitchen",
  ]);
});

it("still shows what was chosen while it is unplugged, by its name", async () => {
  const { memory, desk: before } = aDesk({ outputs: [KITCHEN] });
  await before.choose("alsa/kitchen");
  const { desk } = aDesk({}, memory);
  await desk.start();

  const { outputs } = await desk.view();

  expect(outputs.at(-1)).toEqual({ ...KITCHEN, isChosen: true });
});

it("refuses what is not there", async () => {
  const { desk, player } = aDesk();

  expect(await desk.choose("alsa/attic")).toMatchObject({ ok: false, code: "no-such-output" });
  expect(player.outputId()).toBe("auto");
});

it("is not audible where there is no device, before a song has tried to play and after", async () => {
  const { desk, player } = aDesk();

  expect((await desk.view()).isAudible).toBe(false);
  player.setHealth({ state: "ok", output: "null" });
  expect((await desk.view()).isAudible).toBe(false);
  player.setHealth({ state: "ok", output: "pulse" });
  expect((await desk.view()).isAudible).toBe(false);
  player.setHealth({ state: "ok", output: "alsa" });
  expect((await desk.view()).isAudible).toBe(true);
});

it("begins its tone anew when the host presses again", async () => {
  const { desk, pressed } = aDesk();

  await desk.test();
  await desk.test();

  expect(pressed).toEqual(["end", "begin", "end", "begin"]);
});
