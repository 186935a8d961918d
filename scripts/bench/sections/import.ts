import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeSongs } from "../../music/make-songs.ts";
import { prepareLibrary } from "../library/prepare-library.ts";
import { createLoad } from "../load/create-load.ts";
import type { GroupResult } from "../load/requests-load.ts";
import { voteRequests } from "../load/vote-requests.ts";
import { atLeast, atMost, type Section } from "../measure/report.ts";
import { median, rounded } from "../measure/statistics.ts";
import { signInForJobs, tookMs } from "../process/job-calls.ts";
import { startParty } from "../process/party.ts";
import { childrenOf, memoryMb } from "../process/proc.ts";

const FILES = 10_000;
const KNOWN = 50_000;
const CLIENTS = 20;
const QUEUE = 50;
const MEASURE_MS = 6000;
const RESCANS = 3;

/** The import's process: the daemon's child, or its child, that runs the job's script. */
const importerOf = (daemonPid: number): number | undefined => {
  const isImporter = (pid: number): boolean => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("import.job");
    } catch {
      return false;
    }
  };
  return childrenOf(daemonPid).find(isImporter);
};

/** A party on a small library, and so many songs that it does not know yet. */
const partyBeside = async (folder: string) => {
  mkdirSync(folder);
  const party = await startParty(await prepareLibrary(folder, 100), QUEUE, { isProbed: true });
  const music = join(folder, "more");
  mkdirSync(music);
  await makeSongs(music, FILES);
  const jobs = await signInForJobs(party.daemon.port);
  await jobs.rest();
  return { party, music, jobs };
};

const importAlone = async (folder: string) => {
  const { party, music, jobs } = await partyBeside(folder);
  try {
    const { jobId } = await jobs.start("import", { folders: [music] });
    const rss: [number, number][] = [];
    const run = await jobs.finish(jobId, ({ counts }) => {
      const importer = importerOf(party.daemon.pid);
      if (importer !== undefined) rss.push([counts["imported"] ?? 0, memoryMb([importer]).rss]);
    });
    return { run, rss };
  } finally {
    await party.daemon.stop();
  }
};

const importWhileVoting = async (folder: string) => {
  const { party, music, jobs } = await partyBeside(folder);
  const { daemon } = party;
  const load = createLoad();
  try {
    const guests = await party.guests(CLIENTS);
    const vote = async (): Promise<GroupResult> => {
      const clients = guests.map((cookie) => voteRequests(daemon.port, cookie, party.entryIds));
      const order = { port: daemon.port, warmUpMs: 500, durationMs: MEASURE_MS };
      const { votes } = await load.requests({ ...order, groups: { votes: { clients } } });
      if (!votes) throw new Error("the load answered nothing");
      return votes;
    };
    const idle = await vote();
    const { jobId } = await jobs.start("import", { folders: [music] });
    daemon.watchLoop();
    const during = await vote();
    const loopDelay = await daemon.loopDelay();
    const run = await jobs.finish(jobId);
    return { idle, during, loopDelay, run };
  } finally {
    load.stop();
    await daemon.stop();
  }
};

/** The highest around a count of files: samples come when they come. */
const rssNear = (samples: readonly (readonly [number, number])[], done: number): number =>
  Math.max(...samples.filter(([count]) => Math.abs(count - done) <= 600).map(([, mb]) => mb));

const rescan = async (folder: string): Promise<readonly number[]> => {
  mkdirSync(folder);
  const { daemon } = await startParty(await prepareLibrary(folder, KNOWN), 0);
  try {
    const jobs = await signInForJobs(daemon.port);
    await jobs.rest();
    const took: number[] = [];
    for (let round = 0; round < RESCANS; round += 1) {
      const { jobId } = await jobs.start("rescan", {});
      took.push(tookMs(await jobs.finish(jobId)));
    }
    return took;
  } finally {
    await daemon.stop();
  }
};

export const importing: Section = {
  name: "import",
  run: async (folder) => {
    const { run, rss } = await importAlone(join(folder, "alone"));
    const { idle, during, loopDelay, run: busy } = await importWhileVoting(join(folder, "voting"));
    const rescans = await rescan(join(folder, "known"));
    const filesPerSec = FILES / (tookMs(run) / 1000);
    const growth = rssNear(rss, FILES) / rssNear(rss, 2000);
    return {
      what: `first import of ${FILES} tagged files with a cover an album; another of as many while ${CLIENTS} clients vote without a pause; ${RESCANS} rescans of ${KNOWN} unchanged files`,
      unit: "files/s, ms, votes/s",
      values: {
        counts: run.counts,
        rssMbByFiles: rss.filter((_, at) => at % 20 === 0).map(([at, mb]) => [at, rounded(mb, 1)]),
        idle,
        during,
        loopDelay,
        busyFilesPerSec: rounded(FILES / (tookMs(busy) / 1000)),
        rescans,
      },
      figures: [
        atLeast("first import files/s", filesPerSec, 400),
        atMost("importer's RSS at 10 000 files against 2 000", growth, 1.2),
        atMost("vote p99 during an import ms", during.latencyMs.p99, 30),
        atMost("event-loop delay p99 during an import ms", loopDelay.p99Ms, 10),
        atLeast("votes/s during an import against idle", during.perSec / idle.perSec, 0.7),
        atMost(`rescan of ${KNOWN} unchanged files s`, median(rescans) / 1000, 5),
      ],
    };
  },
};
