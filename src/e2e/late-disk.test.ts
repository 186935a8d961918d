import { cpSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { askMpv } from "../player/testing/a-deck.ts";
import { endMpv } from "../testing/daemon/mpv.ts";
import { partyOf, requestAll, tracksOf } from "../testing/daemon/party-steps.ts";
import { startDaemon } from "../testing/daemon/start-daemon.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { waitFor } from "../testing/wait-for.ts";

it("plays on after a power cut although the disk with the music comes later than the box", async () => {
  const disk = mkdtempSync(join(tmpdir(), "rumpus-disk-"));
  onTestFinished(() => rmSync(disk, { recursive: true, force: true }));
  const music = join(disk, "music");
  cpSync(await tinyMusic(), music, { recursive: true });
  const party = await startDaemon({ music });
  onTestFinished(() => party.close());
  const host = await party.host();
  await requestAll(host, (await tracksOf(host, 8)).slice(0, 7));
  await host.put("/playback/position", { positionMs: 90_000 });
  const before = await waitFor("the song at its half", async () => {
    const now = await partyOf(host);
    return (now.nowPlaying?.positionMs ?? 0) >= 90_000 && now;
  });

  await party.kill();
  await endMpv(party.data);
  renameSync(music, join(disk, "not mounted"));
  await party.start();
  await waitFor("it to wait", () => party.output().includes(`waiting for the disk with ${music}`));
  renameSync(join(disk, "not mounted"), music);

  await waitFor("the deck to play on", async () => {
    const placeSec = await askMpv(join(party.data, "run"), "time-pos");
    return typeof placeSec === "number" && placeSec > 89.5;
  });
  const after = await partyOf(host);
  expect(after.nowPlaying?.playId).toBe(before.nowPlaying?.playId);
  expect(after.queue.map(({ title }) => title)).toEqual(before.queue.map(({ title }) => title));
}, 300_000);
