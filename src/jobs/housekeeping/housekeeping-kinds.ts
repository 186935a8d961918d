import type { JobKind, RunStore } from "../../core/ports/jobs.ts";
import { entryBeside } from "../../lib/entry.ts";
import { ok } from "../../lib/result.ts";

const RUNS_PER_PAGE = 100;

const COMMON = {
  from: "built-in",
  isForHost: true,
  inputSchema: { type: "object", properties: {} },
  parseInput: () => ok({}),
  priority: 10,
  isJoined: true,
  onInterrupted: "restart",
} as const;

/** What the box does for its own good. */
export const housekeepingKinds = (
  dataFolder: string,
  store: Pick<RunStore, "runs">,
): readonly JobKind[] => [
  {
    ...COMMON,
    kind: "clean-caches",
    title: "Tidy up",
    about: "Removes what old work left behind, and files that were never finished.",
    timeLimitSec: 600,
    memoryLimitMb: 128,
    attempts: 1,
    schedule: {
      cron: "15 4 * * *",
      isOn: true,
      expirySec: 3600,
      jitterSec: 300,
      isCaughtUp: true,
    },
    order: () => ({
      script: entryBeside(import.meta.url, "clean-caches.job"),
      pages: knownRuns(store),
      config: { dataFolder },
    }),
  },
  {
    ...COMMON,
    kind: "update-yt-dlp",
    title: "Update yt-dlp",
    about: "Gets the newest yt-dlp, where it is installed and may update itself.",
    timeLimitSec: 900,
    memoryLimitMb: 256,
    attempts: 3,
    schedule: {
      cron: "0 7 * * 1",
      isOn: false,
      expirySec: 3600,
      jitterSec: 1800,
      isCaughtUp: true,
    },
    order: () => ({ script: entryBeside(import.meta.url, "update-yt-dlp.job") }),
  },
];

async function* knownRuns(store: Pick<RunStore, "runs">): AsyncGenerator<object> {
  let cursor: string | undefined;
  do {
    const page = await store.runs({ limit: RUNS_PER_PAGE, ...(cursor ? { cursor } : {}) });
    yield { jobIds: page.items.map(({ jobId }) => jobId) };
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}
