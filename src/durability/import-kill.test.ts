import { mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeSongs } from "../../scripts/music/make-songs.ts";
import { createChance } from "../lib/chance.ts";
import type { JobRun } from "../protocol/jobs.ts";
import type { TrackPage } from "../protocol/rest.ts";
import { bodyOf } from "../testing/daemon/party-steps.ts";
import { startDaemon, type TestParty } from "../testing/daemon/start-daemon.ts";
import { readCopy } from "../testing/durability/read-database.ts";
import type { Guest } from "../testing/http/guest.ts";
import { waitFor } from "../testing/wait-for.ts";

const KILLS = Number(process.env["RUMPUS_TEST_KILLS"] ?? 200);
const SONGS = 400;
const SEED = Number(process.env["RUMPUS_TEST_SEED"] ?? Date.now() % 2 ** 31);
/** Every third death is the whole daemon's; the others are its jobs'. */
const DAEMON_SHARE = 1 / 3;

let party: TestParty;
let host: Guest;
let music: string;

beforeAll(async () => {
  music = await mkdtemp(join(tmpdir(), "rumpus-kill-music-"));
  await makeSongs(music, SONGS);
  party = await startDaemon({ music });
  host = await party.host();
}, 300_000);
afterAll(async () => {
  await party.close();
  await rm(music, { recursive: true, force: true });
});

const runs = async (): Promise<readonly JobRun[]> =>
  (await bodyOf(host.get<{ items: JobRun[] }>("/jobs?limit=100"))).items;

/** What brings music in. Songs are heard ahead all evening: with every song that begins, another one. */
const looks = async (): Promise<readonly JobRun[]> =>
  (await runs()).filter(({ kind }) => kind !== "analyse");

/** The box is ready before it looks for the first time. */
const isIdle = async (): Promise<boolean> => {
  const all = await looks();
  return all.length > 0 && all.every((run) => run.endedAt !== null);
};

/** Processes that work for this party, by their parent. */
const jobProcesses = (): readonly number[] =>
  readdirSync("/proc")
    .map(Number)
    .filter((pid) => {
      if (!Number.isInteger(pid)) return false;
      try {
        const parent = readFileSync(`/proc/${pid}/stat`, "utf8")
          .replace(/^.*\) /s, "")
          .split(" ")[1];
        return Number(parent) === party.pid && /[.]job[.](ts|js)/.test(commandOf(pid));
      } catch {
        return false;
      }
    });
const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    // It was quicker.
    return "";
  }
};

const kill = (pid: number): void => {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It was quicker.
  }
};

/** Renames an artist's folder, so that a rescan has something to find again. */
const moveSomething = (random: () => number): void => {
  const folders = readdirSync(music);
  const from = folders[Math.floor(random() * folders.length)] ?? "";
  mkdirSync(join(music, ".moved"), { recursive: true });
  renameSync(join(music, from), join(music, `${from.replace(/ moved.*/, "")} moved ${random()}`));
};

const titles = async (): Promise<readonly string[]> => {
  const all: string[] = [];
  let cursor = "";
  do {
    const query = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const page = await bodyOf(host.get<TrackPage>(`/tracks?limit=100${query}`));
    all.push(...page.items.map((track) => `${track.artist}/${track.album}/${track.title}`));
    cursor = page.nextCursor ?? "";
  } while (cursor !== "");
  return all.sort();
};

it(`${KILLS} violent deaths of daemon and jobs during imports lose nothing, double nothing, leave nothing stuck`, async () => {
  const random = createChance(SEED);
  await waitFor("the first import", isIdle, 300_000);
  const before = await titles();
  const ids = new Set(
    (await bodyOf(host.get<TrackPage>("/tracks?limit=100"))).items.map((track) => track.trackId),
  );

  for (let death = 0; death < KILLS; death += 1) {
    if (await isIdle()) {
      moveSomething(random);
      await host.post("/jobs", { kind: "rescan", input: {} });
    }
    await pass(random() * 250);
    if (random() < DAEMON_SHARE) {
      await party.kill();
      await party.start();
    } else for (const pid of jobProcesses()) kill(pid);
  }
  await waitFor("all work to be over", isIdle, 300_000);
  const last = await bodyOf(host.post<JobRun>("/jobs", { kind: "rescan", input: {} }));
  await waitFor(
    "the last look",
    async () =>
      (await runs()).find(({ jobId, state }) => jobId === last.jobId && state === "succeeded"),
    300_000,
  );
  // Folders are watched: what was moved last may still be looked at.
  await waitFor("all of it to be over", isIdle, 300_000);

  expect(before).toHaveLength(SONGS);
  expect(await titles(), `seed ${SEED}`).toEqual(before);
  const after = (await bodyOf(host.get<TrackPage>("/tracks?limit=100"))).items;
  expect(after.every(({ trackId }) => ids.has(trackId))).toBe(true);
  expect(new Set((await looks()).map(({ state }) => state))).not.toContain("running");
  const left = jobProcesses().map(commandOf);
  expect(left.filter((command) => command !== "" && !command.includes("analyse.job"))).toEqual([]);
  expect(readCopy(party.data, join(party.data, "copy"))).toMatchObject({
    integrity: "ok",
    orphans: 0,
  });
}, 1_500_000);
