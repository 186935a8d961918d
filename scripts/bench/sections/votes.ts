import { startBaseline } from "../baseline/start-baseline.ts";
import { prepareLibrary } from "../library/prepare-library.ts";
import { createLoad } from "../load/create-load.ts";
import type { GroupResult } from "../load/requests-load.ts";
import { voteRequests } from "../load/vote-requests.ts";
import { compare } from "../measure/compare.ts";
import { atLeast, type Section } from "../measure/report.ts";
import { median } from "../measure/statistics.ts";
import { type CpuEach, cpuEach } from "../process/cpu-meter.ts";
import { startParty } from "../process/party.ts";

const CLIENTS = 20;
const QUEUE = 50;
const ENTRIES_EACH = 10;
const ROUNDS = 4;
const WARM_UP_MS = 1000;
const DURATION_MS = 3000;

const shown = ({ perSec, latencyMs, refused, cpu }: GroupResult & { readonly cpu: CpuEach }) => ({
  perSec,
  latencyMs,
  refused,
  cpu,
});

export const votes: Section = {
  name: "votes",
  run: async (folder) => {
    const party = await startParty(await prepareLibrary(folder, 100), QUEUE, { isProbed: true });
    const baseline = await startBaseline();
    const load = createLoad();
    const guests = await party.guests(CLIENTS);
    const measure = async (port: number): Promise<GroupResult> => {
      const clients = guests.map((cookie, at) =>
        voteRequests(port, cookie, party.entryIds.slice(at, at + ENTRIES_EACH)),
      );
      const order = { port, warmUpMs: WARM_UP_MS, durationMs: DURATION_MS };
      const { votes: result } = await load.requests({ ...order, groups: { votes: { clients } } });
      if (!result) throw new Error("the load answered nothing");
      return result;
    };
    try {
      party.daemon.watchLoop();
      const {
        ours,
        baseline: others,
        ratio,
      } = await compare(
        ROUNDS,
        () => cpuEach(party.daemon.pid, () => measure(party.daemon.port)),
        () => cpuEach(baseline.pid, () => measure(baseline.port)),
        (result) => result.perSec,
      );
      const perSec = median(ours.map((result) => result.perSec));
      return {
        what: `votes acknowledged on disk: ${CLIENTS} clients with one vote each in flight over ${QUEUE} entries, every vote a change, ${ROUNDS} rounds in turn with the same route (guards, JSON, zod) that stores nothing`,
        unit: "votes/s, ms",
        values: {
          perSec,
          ratio,
          rounds: ours.map(shown),
          baselineRounds: others.map(shown),
          loopDelay: await party.daemon.loopDelay(),
        },
        figures: [
          atLeast("votes/s acknowledged on disk, 20 clients", perSec, 5000),
          atLeast("votes/s against the same route that stores nothing", ratio, 0.5),
        ],
      };
    } finally {
      load.stop();
      baseline.stop();
      await party.daemon.stop();
    }
  },
};
