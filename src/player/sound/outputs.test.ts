import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { aWish, until } from "../../core/testing/player-contract.ts";
import { aDeck, type TestDeck } from "../testing/a-deck.ts";
import { makeSong, makeSongs, type Songs } from "../testing/songs.ts";

/** Two speakers that everybody can have, and one that is broken. */
const SPEAKERS = `
pcm.kitchen { type null hint { show on description "Kitchen" } }
pcm.garden { type null hint { show on description "Garden" } }
pcm.broken { type hw card 31 hint { show on description "Broken" } }
pcm.!default { type null }
`;

const LONG_MS = 120_000;

let songs: Songs;
const before = process.env["ALSA_CONFIG_PATH"];
const open: TestDeck[] = [];

beforeAll(async () => {
  songs = await makeSongs();
  const path = join(songs.folder, "asound.conf");
  writeFileSync(path, SPEAKERS);
  process.env["ALSA_CONFIG_PATH"] = path;
});
afterAll(async () => {
  if (before === undefined) delete process.env["ALSA_CONFIG_PATH"];
  else process.env["ALSA_CONFIG_PATH"] = before;
  await songs.remove();
});
afterEach(async () => {
  for (const deck of open.splice(0)) await deck.player.stop({ leavePlaying: false });
});

const aTestDeck = (options: Parameters<typeof aDeck>[1]): TestDeck => {
  const deck = aDeck(songs.folder, options);
  open.push(deck);
  return deck;
};

const sendsTo = (deck: TestDeck, device: string): Promise<unknown> =>
  until(async () => (await deck.ask("audio-device")) === device);

it("shows the speakers that there are before anything has played", async () => {
  const deck = aTestDeck({ audioOutput: "alsa,null" });
  await deck.player.start();

  expect((await deck.player.outputs()).map(({ name }) => name)).toEqual([
    "Automatic",
    "Kitchen",
    "Garden",
    "Broken",
  ]);
});

it("goes over to another speaker without losing its place, and stays there after a crash", async () => {
  const deck = aTestDeck({ audioOutput: "null" });
  await deck.player.start();
  // Long enough for a machine that is busy with other things.
  const source = join(songs.folder, "long.flac");
  await makeSong(source, LONG_MS / 1000);
  const song = { tag: "a", source, durationMs: LONG_MS };
  deck.player.apply(aWish(song, { startMs: 20_000 }));
  await until(() => deck.clock().positionMs > 20_300);

  deck.player.setOutput("alsa/kitchen");
  await sendsTo(deck, "alsa/kitchen");
  await until(() => deck.clock().rate === 1 && deck.clock().positionMs > 20_500);
  const pid = deck.player.health().pid ?? 0;
  process.kill(pid, "SIGKILL");
  await until(() => ![pid, undefined].includes(deck.player.health().pid));

  await sendsTo(deck, "alsa/kitchen");
  expect(deck.player.health().isOutputMissing).toBeUndefined();
  expect(deck.ear.story()).toEqual(["started a"]);
});

it("sounds somewhere else while the speaker that was chosen is away, and says so", async () => {
  const deck = aTestDeck({ audioOutput: "null", outputId: "alsa/attic" });
  await deck.player.start();

  await until(() => deck.player.health().isOutputMissing === true);
  await sendsTo(deck, "auto");
  deck.player.setOutput("alsa/garden");

  await sendsTo(deck, "alsa/garden");
  await until(() => deck.player.health().isOutputMissing === undefined);
});

it("does not stay silent on a speaker that is there but broken", async () => {
  const deck = aTestDeck({ audioOutput: "alsa,null" });
  await deck.player.start();
  deck.player.setOutput("alsa/broken");
  await sendsTo(deck, "alsa/broken");

  deck.player.apply(aWish(songs.song("a")));

  await until(() => deck.player.health().isOutputMissing === true);
  await sendsTo(deck, "auto");
});
