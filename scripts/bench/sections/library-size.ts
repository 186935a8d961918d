import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { prepareLibrary } from "../library/prepare-library.ts";
import { makeQueries } from "../library/queries.ts";
import { createLoad } from "../load/create-load.ts";
import { getText } from "../load/http-text.ts";
import { atMost, type Section } from "../measure/report.ts";
import { median, rounded } from "../measure/statistics.ts";
import { signInForJobs } from "../process/job-calls.ts";
import { startParty } from "../process/party.ts";
import { memoryMb } from "../process/proc.ts";

const SMALL = 100;
const LARGE = 50_000;
const SEARCHES = 200;
const SETTLE_MS = 8000;
const ROUNDS = 3;

/** A daemon that has imported, answered some searches, and rests. */
const restingRssMb = async (folder: string, tracks: number): Promise<number> => {
  mkdirSync(folder);
  const library = await prepareLibrary(folder, tracks);
  const { daemon, guests } = await startParty(library, 0);
  const load = createLoad();
  try {
    const jobs = await signInForJobs(daemon.port);
    await jobs.rest();
    const [cookie = ""] = await guests(1);
    const { exact } = makeQueries(library.tracks, SEARCHES);
    const texts = exact.map((text) =>
      getText(daemon.port, `/api/v1/tracks?q=${encodeURIComponent(text)}&limit=30`, cookie),
    );
    const groups = { searches: { clients: [texts], pauseMs: 10 } };
    await load.requests({ port: daemon.port, warmUpMs: 0, durationMs: 3000, groups });
    await sleep(SETTLE_MS);
    return memoryMb([daemon.pid]).rss;
  } finally {
    load.stop();
    await daemon.stop();
  }
};

export const librarySize: Section = {
  name: "library-size",
  run: async (folder) => {
    const small: number[] = [];
    const large: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      small.push(await restingRssMb(join(folder, `small-${round}`), SMALL));
      large.push(await restingRssMb(join(folder, `large-${round}`), LARGE));
    }
    const database = statSync(join(folder, "large-0", "data", "rumpus.db")).size;
    const ratio = median(large) / median(small);
    const perTrack = database / LARGE / 1000;
    return {
      what: `the daemon at rest with ${LARGE} tracks against ${SMALL}, after an import and ${SEARCHES} searches, medians of ${ROUNDS} starts in turn; the database's size`,
      unit: "MB, kB",
      values: {
        smallMb: small.map((mb) => rounded(mb, 1)),
        largeMb: large.map((mb) => rounded(mb, 1)),
      },
      figures: [
        atMost(`daemon RSS with ${LARGE} tracks against ${SMALL}`, ratio, 1.2),
        atMost("database kB per track", perTrack, 1.5),
      ],
    };
  },
};
