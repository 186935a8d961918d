import { prepareLibrary } from "../library/prepare-library.ts";
import { createLoad } from "../load/create-load.ts";
import { getText } from "../load/http-text.ts";
import { voteRequests } from "../load/vote-requests.ts";
import { atLeast, atMost, type Section } from "../measure/report.ts";
import { startParty } from "../process/party.ts";

const CLIENTS = 20;
const CONNECTIONS_EACH = 8;
const QUEUE = 50;
const FSYNC_MS = 50;
const SLOW = { RUMPUS_TEST_COMMIT_DELAY_MS: String(FSYNC_MS) };

export const slowDisk: Section = {
  name: "slow-disk",
  run: async (folder) => {
    const library = await prepareLibrary(folder, 100);
    const party = await startParty(library, QUEUE, { env: SLOW, isProbed: true });
    const load = createLoad();
    const { port } = party.daemon;
    try {
      const guests = await party.guests(CLIENTS);
      // A guest's connections vote on entries of their own: each vote stays a change.
      const voters = guests.flatMap((cookie) =>
        Array.from({ length: CONNECTIONS_EACH }, (_, at) =>
          voteRequests(port, cookie, party.entryIds.slice(at * 6, at * 6 + 6)),
        ),
      );
      const readers = guests.map((cookie) => [getText(port, "/api/v1/party", cookie)]);
      party.daemon.watchLoop();
      const { votes, reads } = await load.requests({
        port,
        warmUpMs: 2000,
        durationMs: 6000,
        groups: { votes: { clients: voters }, reads: { clients: readers, pauseMs: 50 } },
      });
      return {
        what: `votes with an artificial ${FSYNC_MS} ms fsync: ${CLIENTS} clients with ${CONNECTIONS_EACH} votes each in flight (a connection for each), while ${CLIENTS} clients GET /party every 50 ms`,
        unit: "votes/s, ms",
        values: { votes, reads, loopDelay: await party.daemon.loopDelay() },
        figures: [
          atLeast("votes/s with a 50 ms fsync", votes?.perSec ?? 0, 1000),
          atMost("GET /party p99 ms meanwhile", reads?.latencyMs.p99 ?? Infinity, 10),
        ],
      };
    } finally {
      load.stop();
      await party.daemon.stop();
    }
  },
};
