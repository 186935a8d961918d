import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { askMpv } from "../player/testing/a-deck.ts";
import type { JoinInfo, Setup, Sound } from "../protocol/box.ts";
import type { PartySnapshot } from "../protocol/party.ts";
import type { Health, TrackPage } from "../protocol/rest.ts";
import { bodyOf, partyOf, requestAll, tracksOf } from "../testing/daemon/party-steps.ts";
import { HOST_PIN, startDaemon, type TestParty } from "../testing/daemon/start-daemon.ts";
import type { Guest } from "../testing/http/guest.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { waitFor } from "../testing/wait-for.ts";

let party: TestParty;
let host: Guest;

/** The import may have to wait for its turn on a busy machine. */
const allTracks = async (guest: Guest) => {
  await waitFor(
    "the import",
    async () => (await bodyOf(guest.get<TrackPage>("/tracks?limit=100"))).items.length === 8,
    45_000,
  );
  return await tracksOf(guest, 8);
};

/** One party for all of them: each leaves it playing, with songs waiting. */
beforeAll(async () => {
  party = await startDaemon({ music: await tinyMusic() });
  host = await party.host();
  await requestAll(host, (await allTracks(host)).slice(0, 3));
}, 90_000);
afterAll(() => party.close());

const placeMs = ({ nowMs, nowPlaying }: PartySnapshot): number =>
  nowPlaying === null || nowPlaying.state === "paused"
    ? (nowPlaying?.positionMs ?? 0)
    : nowPlaying.positionMs + nowMs - nowPlaying.positionAtMs;

const ofMpv = (property: string) => askMpv(join(party.data, "run"), property);

/** mpv has it before it lets go of the party's pause: killed in between, it would never fall silent. */
const isToneHeard = async (): Promise<boolean> =>
  `${await ofMpv("path")}`.endsWith("test-tone.wav") && (await ofMpv("pause")) === false;

/** How long the song stood still between two looks at it. */
const stoodMs = (before: PartySnapshot, after: PartySnapshot): number =>
  after.nowMs - before.nowMs - (placeMs(after) - placeMs(before));

const isPlaying = (host: Guest, more: (snapshot: PartySnapshot) => boolean = () => true) =>
  waitFor("the party to play", async () => {
    const snapshot = await partyOf(host);
    return snapshot.nowPlaying?.state === "playing" && more(snapshot) && snapshot;
  });

const titles = ({ nowPlaying, queue }: PartySnapshot) =>
  [nowPlaying, ...queue].map((each) => each?.title);

it("tells how it is, what it sounds through, how to come in and what is still to do", async () => {
  const health = await waitFor("the deck to sound", async () => {
    const body = await bodyOf(host.get<Health>("/health"));
    return body.parts["player"]?.["output"] === "null" && body;
  });
  const sound = await bodyOf(host.get<Sound>("/sound"));
  const again = await bodyOf(host.put<Sound>("/sound", { outputId: "auto" }));
  const way = await bodyOf(host.get<JoinInfo>("/join"));
  const setup = await bodyOf(host.get<Setup>("/setup"));

  expect(health.status).toBe("ok");
  expect(health.parts["player"]?.reason).toContain("started without sound");
  expect(health.parts["library"]).toMatchObject({ tracks: 8, folders: 1, foldersOffline: 0 });
  expect(health.parts["store"]?.["databaseBytes"]).toBeGreaterThan(10_000);
  expect(sound).toEqual({
    outputs: [{ outputId: "auto", name: "Automatic", isChosen: true }],
    isAudible: false,
  });
  expect(again).toEqual(sound);
  expect(way.urls[0]).toMatch(new RegExp(`^http://[\\d.]+:${party.port}/$`));
  const open = setup.steps.filter(({ state }) => state === "open").map(({ stepId }) => stepId);
  expect(open).toEqual(["name", "sound", "lights", "poster"]);
});

it("puts another player in place of the one that runs: same song, same place, same queue", async () => {
  await host.put("/playback/position", { positionMs: 60_000 });
  const before = await isPlaying(host, (snapshot) => placeMs(snapshot) > 60_200);
  const mpv = party.mpvPid();

  const { status } = await host.post("/player/restart");

  expect(status).toBe(204);
  expect(party.mpvPid()).not.toBe(mpv);
  const after = await isPlaying(host, (snapshot) => placeMs(snapshot) > placeMs(before) + 500);
  expect(titles(after)).toEqual(titles(before));
  expect(placeMs(after) - placeMs(before)).toBeLessThan(after.nowMs - before.nowMs + 100);
});

it("lets the host hear a tone, and plays on at its place after it, even through a crash", async () => {
  await host.put("/playback/position", { positionMs: 90_000 });
  const before = await isPlaying(host, (snapshot) => placeMs(snapshot) > 90_000);

  await host.post("/sound/test");
  expect((await partyOf(host)).party.state).toBe("paused");
  const after = await isPlaying(host);
  // Three seconds, of which the player has up to half a second in hand when it has read them all.
  expect(stoodMs(before, after)).toBeGreaterThanOrEqual(2500);

  // Once while it sounds, and once when it is over before the box is back.
  for (const isOver of [false, true]) {
    await host.post("/sound/test");
    const paused = await partyOf(host);
    expect(paused.party.state).toBe("paused");
    await waitFor("the tone", isToneHeard);
    await party.kill();
    if (isOver) await waitFor("silence", () => ofMpv("idle-active"));
    const awayMs = Date.now() - paused.nowMs;
    await party.start();

    const recovered = await isPlaying(host, (snapshot) => placeMs(snapshot) > 89_000);
    expect(titles(recovered)).toEqual(titles(before));
    expect(stoodMs(paused, recovered)).toBeGreaterThanOrEqual(awayMs);
  }
}, 300_000);

it("restarts itself while the music goes on, and keeps a log without the PIN", async () => {
  await host.put("/host-pin", { pin: "97531" });
  const mpv = party.mpvPid();
  const { uptimeSec } = await bodyOf(host.get<Health>("/health"));

  const { status, body } = await host.post("/power", { action: "restart" });

  expect([status, body]).toEqual([202, { actions: ["restart"] }]);
  await waitFor("the restart", () => party.output().match(/Rumpus is ready/g)?.length === 2);
  expect(party.mpvPid()).toBe(mpv);
  await isPlaying(host);
  expect((await bodyOf(host.get<Health>("/health"))).uptimeSec).toBeLessThanOrEqual(uptimeSec + 5);
  const log = await bodyOf(host.get<string>("/logs"));
  expect(log).toMatch(/T\S+Z info {2}the host asks for: restart\n/);
  expect(log).not.toMatch(new RegExp(`\\b(${HOST_PIN}|97531)\\b`));
  // It was started with --host-pin, which counts again.
  const statuses = await Promise.all(
    [HOST_PIN, "97531"].map(async (pin) => (await host.post("/session", { pin })).status),
  );
  expect(statuses).toEqual([204, 401]);
});

it("stops everything in order before the machine goes off, and knows its place afterwards", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-off-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const told = join(folder, "told");
  const systemctl = join(folder, "systemctl");
  // As systemd does: it answers, and then ends its services.
  writeFileSync(
    systemctl,
    `#!/bin/sh\necho "$1 $(ls "$RUMPUS_SEEN")" > "${told}"\nkill -TERM $PPID\n`,
  );
  chmodSync(systemctl, 0o755);
  await party.stop();
  const own = await startDaemon({
    data: party.data,
    env: {
      PATH: `${folder}:${process.env["PATH"]}`,
      RUMPUS_SEEN: join(party.data, "run"),
      RUMPUS_APPLIANCE: "1",
      INVOCATION_ID: "a-unit",
    },
  });
  onTestFinished(() => own.close());
  const owner = await own.host();
  await owner.put("/playback/position", { positionMs: 120_000 });
  const before = await isPlaying(owner, (snapshot) => placeMs(snapshot) > 121_000);

  const { body } = await owner.post("/power", { action: "off" });
  await waitFor("the end", () => !own.isAlive());

  expect(body).toEqual({ actions: ["restart", "reboot", "off"] });
  expect(readFileSync(told, "utf8")).toMatch(/^poweroff /);
  expect(readFileSync(told, "utf8")).not.toMatch(/mpv\.sock|mpv\.pid/);
  await own.start();
  const after = await isPlaying(owner);
  expect(titles(after)).toEqual(titles(before));
  expect(placeMs(after)).toBeGreaterThanOrEqual(placeMs(before));
}, 120_000);
