import { startBaseline } from "../baseline/start-baseline.ts";
import { prepareLibrary } from "../library/prepare-library.ts";
import { createLoad } from "../load/create-load.ts";
import { getText } from "../load/http-text.ts";
import type { GroupResult } from "../load/requests-load.ts";
import { compare } from "../measure/compare.ts";
import { atLeast, type Section } from "../measure/report.ts";
import { median } from "../measure/statistics.ts";
import { cpuEach } from "../process/cpu-meter.ts";
import { startParty } from "../process/party.ts";

const CLIENTS = 20;
const QUEUE = 50;
const ROUNDS = 3;
const PATH = "/api/v1/party";

export const party: Section = {
  name: "party",
  run: async (folder) => {
    const { daemon, guests } = await startParty(await prepareLibrary(folder, 100), QUEUE);
    const cookies = await guests(CLIENTS);
    const snapshot = await fetch(`http://127.0.0.1:${daemon.port}${PATH}`, {
      headers: { Cookie: cookies[0] ?? "" },
    });
    const text = await snapshot.text();
    const baseline = await startBaseline(text);
    const load = createLoad();
    const measure = async (port: number): Promise<GroupResult> => {
      const clients = cookies.map((cookie) => [getText(port, PATH, cookie)]);
      const order = { port, warmUpMs: 700, durationMs: 2300 };
      const { reads } = await load.requests({ ...order, groups: { reads: { clients } } });
      if (!reads) throw new Error("the load answered nothing");
      return reads;
    };
    try {
      const {
        ours,
        baseline: others,
        ratio,
      } = await compare(
        ROUNDS,
        () => cpuEach(daemon.pid, () => measure(daemon.port)),
        () => cpuEach(baseline.pid, () => measure(baseline.port)),
        (result) => result.perSec,
      );
      return {
        what: `GET /party with ${QUEUE} entries, ${CLIENTS} clients; ${ROUNDS} rounds in turn with a bare Hono route that answers the same bytes as a constant, without any middleware`,
        unit: "requests/s, ms",
        values: {
          perSec: median(ours.map((result) => result.perSec)),
          baselinePerSec: median(others.map((result) => result.perSec)),
          ratio,
          answerBytes: Buffer.byteLength(text),
          rounds: ours,
          baselineRounds: others,
        },
        figures: [atLeast("GET /party against a bare Hono route", ratio, 0.6)],
      };
    } finally {
      load.stop();
      baseline.stop();
      await daemon.stop();
    }
  },
};
