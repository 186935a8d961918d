import { afterEach, expect, it } from "vitest";
import type { HistoryPage } from "../protocol/rest.ts";
import { bodyOf, partyOf, requestAll, tracksOf } from "../testing/daemon/party-steps.ts";
import { startDaemon, type TestParty } from "../testing/daemon/start-daemon.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { waitFor } from "../testing/wait-for.ts";

let party: TestParty | undefined;
afterEach(() => party?.close());

type Guest = Awaited<ReturnType<TestParty["guest"]>>;

/** Waits until there is music. */
const musicFor = (guest: Guest) =>
  waitFor("music", async () => (await partyOf(guest)).nowPlaying ?? undefined);

/** Where the song is now, by the server's own clock. */
const positionOf = async (guest: Guest): Promise<number> => {
  const { nowPlaying, nowMs } = await partyOf(guest);
  if (!nowPlaying) throw new Error("nothing plays");
  return nowPlaying.positionMs + (nowMs - nowPlaying.positionAtMs);
};

it("plays on by itself, without a skip: the song with most votes follows", async () => {
  party = await startDaemon({ music: await tinyMusic(5, 6000) });
  const [ada, bob] = await Promise.all([party.guest(), party.guest()]);
  const tracks = await tracksOf(ada, 5);
  const playing = (await musicFor(ada)).trackId;
  const others = tracks.filter((track) => track.trackId !== playing);
  const [first] = await requestAll(ada, others.slice(0, 1));
  const [second] = await requestAll(bob, others.slice(1, 2));
  await ada.put(`/queue/${second?.entryId}/vote`, { value: 1 });

  const heard = await waitFor(
    "both songs to have been on",
    async () => {
      const { items } = await bodyOf(ada.get<HistoryPage>("/history"));
      return items.length >= 3 && items;
    },
    30_000,
  );

  const order = heard.map((play) => play.trackId).reverse();
  expect(order.slice(1, 3)).toEqual([second?.trackId, first?.trackId]);
  expect(heard.at(-1)?.how).toBe("finished");
}, 120_000);

it("music is back within two seconds when mpv is killed, at the same place", async () => {
  party = await startDaemon({ music: await tinyMusic() });
  const host = await party.host();
  await musicFor(host);
  await host.put("/playback/position", { positionMs: 60_000 });
  const before = party.mpvPid();
  if (before === undefined) throw new Error("no mpv");

  process.kill(before, "SIGKILL");
  const killedAtMs = Date.now();
  const after = await waitFor("another mpv", () => {
    const pid = party?.mpvPid();
    return pid !== before && pid;
  });
  const tookMs = Date.now() - killedAtMs;

  expect(after).not.toBe(before);
  expect(tookMs).toBeLessThan(2000);
  expect(await positionOf(host)).toBeGreaterThan(59_000);
  expect(await positionOf(host)).toBeLessThan(66_000);
}, 120_000);

it("Ctrl-C ends it cleanly: exit code 0, no mpv left, and the next start goes on where it was", async () => {
  party = await startDaemon({ music: await tinyMusic() });
  const host = await party.host();
  await musicFor(host);
  await host.put("/playback/position", { positionMs: 90_000 });
  await waitFor("the jump", async () => (await positionOf(host)) > 89_000);
  const song = (await partyOf(host)).nowPlaying?.playId;

  const code = await party.stop();
  const left = party.mpvPid();
  await party.start();

  expect(code).toBe(0);
  expect(left).toBeUndefined();
  const { nowPlaying } = await partyOf(host);
  expect(nowPlaying?.playId).toBe(song);
  expect(await positionOf(host)).toBeGreaterThan(86_000);
  expect(await positionOf(host)).toBeLessThan(100_000);
}, 120_000);

it("a pause is still a pause after a restart", async () => {
  party = await startDaemon({ music: await tinyMusic() });
  const host = await party.host();
  await musicFor(host);
  await host.post("/playback/pause", {});

  await party.kill();
  await party.start();

  const { party: info, nowPlaying } = await partyOf(host);
  expect(info.state).toBe("paused");
  expect(nowPlaying?.state).toBe("paused");
}, 120_000);
