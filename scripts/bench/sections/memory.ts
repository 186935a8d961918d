import { setTimeout as sleep } from "node:timers/promises";
import { prepareLibrary } from "../library/prepare-library.ts";
import { createLoad } from "../load/create-load.ts";
import { getText } from "../load/http-text.ts";
import { voteRequests } from "../load/vote-requests.ts";
import { atMost, type Section } from "../measure/report.ts";
import { rounded } from "../measure/statistics.ts";
import { type BenchParty, startParty } from "../process/party.ts";
import { cpuMs } from "../process/proc.ts";
import { memoryOf, mostMemory } from "../process/sample-memory.ts";

const TRACKS = 10_000;
const QUEUE = 50;
const SETTLE_MS = 4000;
const IDLE_MS = 20_000;
const LOAD_MS = 10_000;
const LISTENERS = 200;
const VOTERS = 20;
const SEARCHES = ["lo", "love", "midnight tra", "velvet", "goldn", "the night", "ana becker", "x"];

const putLoadOn = async (party: BenchParty): Promise<unknown> => {
  const load = createLoad();
  const { port } = party.daemon;
  try {
    const guests = await party.guests(LISTENERS);
    const voters = guests.slice(0, VOTERS);
    const search = (text: string, cookie: string): string =>
      getText(port, `/api/v1/tracks?q=${encodeURIComponent(text)}&limit=30`, cookie);
    return await load.requests({
      port,
      warmUpMs: 0,
      durationMs: LOAD_MS,
      streams: guests.map((cookie) => getText(port, "/api/v1/events", cookie)),
      groups: {
        votes: { clients: voters.map((cookie) => voteRequests(port, cookie, party.entryIds)) },
        reads: {
          clients: voters.map((cookie) => [getText(port, "/api/v1/party", cookie)]),
          pauseMs: 100,
        },
        searches: {
          clients: voters.map((cookie) => SEARCHES.map((text) => search(text, cookie))),
          pauseMs: 200,
        },
      },
    });
  } finally {
    load.stop();
  }
};

export const memory: Section = {
  name: "memory",
  run: async (folder) => {
    const party = await startParty(await prepareLibrary(folder, TRACKS), QUEUE);
    const { daemon } = party;
    try {
      await sleep(SETTLE_MS);
      const before = cpuMs(daemon.pid);
      const startMs = performance.now();
      await sleep(IDLE_MS);
      const idleCpuPct = ((cpuMs(daemon.pid) - before) / (performance.now() - startMs)) * 100;
      const idle = memoryOf(daemon);
      let done: unknown;
      const underLoad = await mostMemory(daemon, async () => {
        done = await putLoadOn(party);
      });
      return {
        what: `memory of daemon, jobs and mpv, and the daemon's CPU over ${IDLE_MS / 1000} s with music playing and no guests; then the most memory in ${LOAD_MS / 1000} s with ${LISTENERS} listeners and ${VOTERS} guests who vote without a pause, read and search; library of ${TRACKS}`,
        unit: "MB, % of a core",
        values: {
          idle,
          idleCpuPct: rounded(idleCpuPct),
          underLoad,
          load: done,
        },
        figures: [
          atMost("RSS of daemon and mpv idle MB", idle.rssMb, 180),
          atMost("RSS of daemon and mpv under load MB", underLoad.rssMb, 250),
          atMost("idle CPU with music playing % of a core", idleCpuPct, 3),
        ],
      };
    } finally {
      await daemon.stop();
    }
  },
};
