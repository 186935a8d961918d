import { prepareLibrary } from "../library/prepare-library.ts";
import { createLoad } from "../load/create-load.ts";
import type { FanoutResult } from "../load/fanout-load.ts";
import { getText } from "../load/http-text.ts";
import { voteRequests } from "../load/vote-requests.ts";
import { atMost, type Section } from "../measure/report.ts";
import { startParty } from "../process/party.ts";

const QUEUE = 50;
const SIZES = [50, 200, 500] as const;
const VOTES = 150;
const PAUSE_MS = 25;

export const fanout: Section = {
  name: "fanout",
  run: async (folder) => {
    const party = await startParty(await prepareLibrary(folder, 100), QUEUE, { isProbed: true });
    const load = createLoad();
    const { port } = party.daemon;
    const measure = async (size: number): Promise<FanoutResult> => {
      const guests = await party.guests(size);
      const [voter = ""] = await party.guests(1);
      const votes = voteRequests(port, voter, party.entryIds).slice(0, VOTES);
      const listeners = guests.map((cookie) => getText(port, "/api/v1/events", cookie));
      return await load.fanout({ port, listeners, votes, pauseMs: PAUSE_MS });
    };
    try {
      const results = new Map<number, FanoutResult>();
      party.daemon.watchLoop();
      for (const size of SIZES) results.set(size, await measure(size));
      const of = (size: number) => results.get(size)?.allMs;
      return {
        what: `from sending a vote until every one of N listeners on GET /events has it; ${VOTES} votes one by one with ${PAUSE_MS} ms rest, queue of ${QUEUE}`,
        unit: "ms",
        values: {
          listeners: Object.fromEntries(results),
          loopDelay: await party.daemon.loopDelay(),
        },
        figures: [
          atMost("vote to all of 200 listeners p50 ms", of(200)?.p50 ?? Infinity, 10),
          atMost("vote to all of 200 listeners p99 ms", of(200)?.p99 ?? Infinity, 50),
          atMost("vote to all of 500 listeners p99 ms", of(500)?.p99 ?? Infinity, 100),
          atMost("votes that a listener missed", sum(results), 0),
        ],
      };
    } finally {
      load.stop();
      await party.daemon.stop();
    }
  },
};

const sum = (results: ReadonlyMap<number, FanoutResult>): number =>
  [...results.values()].reduce((total, { lost }) => total + lost, 0);
