import { statSync } from "node:fs";
import { join } from "node:path";
import { type Library, openStore, prepareLibrary } from "../library/prepare-library.ts";
import { makeQueries, QUERY_KINDS, typed } from "../library/queries.ts";
import { createLoad } from "../load/create-load.ts";
import { getText } from "../load/http-text.ts";
import type { GroupResult } from "../load/requests-load.ts";
import { atMost, type Section } from "../measure/report.ts";
import { type Summary, summarise } from "../measure/statistics.ts";
import { startParty } from "../process/party.ts";

const TRACKS = 50_000;
const QUERIES_EACH = 120;
const LIMIT = 30;
const GUESTS = 20;
const TITLES_EACH = 5;
/** Every third title has a slip of the finger. */
const MISSPELT_EACH = 3;
/** A quick typist's keystroke, each of them a search: the page itself waits until somebody pauses. */
const TYPING_MS = 150;
const BYTES_MAX = 1500;
const P99_MAX_MS = 30;

/** One query at a time through the store's reader thread, by kind and all together. */
const askReader = async (library: Library) => {
  const store = openStore(library.dataFolder);
  const opened = await store.start();
  if (!opened.ok) throw new Error(opened.detail);
  const queries = makeQueries(library.tracks, QUERIES_EACH);
  const all: number[] = [];
  const results: Record<string, Summary> = {};
  let worst = { query: "", ms: 0 };
  // The first search waits for the library, the first misspelt word makes the index of words.
  for (const kind of QUERY_KINDS) await store.search(queries[kind][0] ?? "", { limit: LIMIT });
  for (const kind of QUERY_KINDS) {
    const took: number[] = [];
    for (const query of queries[kind]) {
      const startMs = performance.now();
      await store.search(query, { limit: LIMIT });
      const ms = performance.now() - startMs;
      took.push(ms);
      if (ms > worst.ms) worst = { query, ms };
    }
    all.push(...took);
    results[kind] = summarise(took);
  }
  await store.stop();
  return { all: summarise(all), worst, ...results };
};

/** What twenty guests type, key by key. */
const typedTitles = (library: Library, count: number): readonly string[] => {
  const { exact, misspelt } = makeQueries(library.tracks, count);
  return exact.map((title, at) => (at % MISSPELT_EACH === 0 ? misspelt[at] : title) ?? title);
};

const typeAtOnce = async (library: Library): Promise<GroupResult | undefined> => {
  const party = await startParty(library, 0);
  const load = createLoad();
  const { port } = party.daemon;
  try {
    const titles = typedTitles(library, GUESTS * TITLES_EACH);
    const guests = await party.guests(GUESTS);
    const clients = guests.map((cookie, at) =>
      titles
        .slice(at * TITLES_EACH, (at + 1) * TITLES_EACH)
        .flatMap(typed)
        .map((text) =>
          getText(port, `/api/v1/tracks?q=${encodeURIComponent(text)}&limit=${LIMIT}`, cookie),
        ),
    );
    const groups = { typing: { clients, pauseMs: TYPING_MS } };
    const { typing } = await load.requests({ port, warmUpMs: 1500, durationMs: 6000, groups });
    return typing;
  } finally {
    load.stop();
    await party.daemon.stop();
  }
};

export const search: Section = {
  name: "search",
  run: async (folder) => {
    const library = await prepareLibrary(folder, TRACKS);
    const { size } = statSync(join(library.dataFolder, "rumpus.db"));
    const oneByOne = await askReader(library);
    const typing = await typeAtOnce(library);
    return {
      what: `search in ${TRACKS} synthetic tracks: one query at a time through the reader thread (${QUERIES_EACH} of each kind), and over HTTP with ${GUESTS} guests typing titles letter by letter, every third misspelt, a search every ${TYPING_MS} ms each; size of the database`,
      unit: "ms, bytes",
      values: { oneByOne, typing, bytesPerTrack: Math.round(size / TRACKS) },
      figures: [
        atMost(
          `search over ${TRACKS} tracks, ${GUESTS} guests typing, p99 ms`,
          typing?.latencyMs.p99 ?? Number.POSITIVE_INFINITY,
          P99_MAX_MS,
        ),
        atMost("database bytes per track", size / TRACKS, BYTES_MAX),
      ],
    };
  },
};
