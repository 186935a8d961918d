import { afterAll, beforeAll, expect, it } from "vitest";
import { tinyMusic } from "../tiny-music.ts";
import { liftLimits, partyOf, requestAll, tracksOf } from "./party-steps.ts";
import { startDaemon, type TestParty } from "./start-daemon.ts";

let party: TestParty;

beforeAll(async () => {
  party = await startDaemon({ music: await tinyMusic() });
});
afterAll(() => party.close());

it("gives a test guests who vote, a host who rules, and live news of both", async () => {
  const [ada, host] = await Promise.all([party.guest(), party.host()]);
  await liftLimits(host);
  const news = await ada.events();
  const [first, second] = await requestAll(ada, (await tracksOf(ada, 8)).slice(0, 2));

  const vote = await host.put(`/queue/${second?.entryId}/vote`, { value: 1 });

  expect(first?.title).toMatch(/^Tone /);
  expect(vote).toMatchObject({ status: 200, body: { entryId: second?.entryId, value: 1 } });
  await news.next("snapshot");
  news.close();
});

it("starts again on the same address, and the guests are who they were", async () => {
  const ada = await party.guest();
  const { me } = await partyOf(ada);
  const before = party.pid;

  await party.kill();
  await party.start();

  expect(party.pid).not.toBe(before);
  expect((await partyOf(ada)).me.guestId).toBe(me.guestId);
});

it("leaves no mpv when it is closed", async () => {
  const other = await startDaemon({ music: await tinyMusic() });
  const music = other.mpvPid();

  await other.close();

  expect(music).toBeGreaterThan(1);
  expect(other.mpvPid()).toBeUndefined();
});
