import { type Library, openStore, prepareLibrary } from "../library/prepare-library.ts";
import { makeQueries, QUERY_KINDS, typed } from "../library/queries.ts";
import { createLoad } from "../load/create-load.ts";
import { getText } from "../load/http-text.ts";
import type { GroupResult } from "../load/requests-load.ts";
import { atMost, type Section } from "../measure/report.ts";
import { type Summary, summarise } from "../measure/statistics.ts";
import { startParty } from "../process/party.ts";

const TRACKS = 100_000;
const QUERIES_EACH = 120;
const LIMIT = 30;
const GUESTS = 20;
const TITLES_EACH = 5;
/** A quick typist's keystroke; the page itself waits 120 ms for the next one before it asks. */
const TYPING_MS = 200;

/** One query at a time through the store's reader thread, by kind and all together. */
const askReader = async (library: Library): Promise<Readonly<Record<string, Summary>>> => {
  const store = openStore(library.dataFolder);
  const opened = await store.start();
  if (!opened.ok) throw new Error(opened.detail);
  const queries = makeQueries(library.tracks, QUERIES_EACH);
  const all: number[] = [];
  const results: Record<string, Summary> = {};
  // The first misspelt word makes the index of words.
  for (const kind of QUERY_KINDS) await store.search(queries[kind][0] ?? "", { limit: LIMIT });
  for (const kind of QUERY_KINDS) {
    const took: number[] = [];
    for (const query of queries[kind]) {
      const startMs = performance.now();
      await store.search(query, { limit: LIMIT });
      took.push(performance.now() - startMs);
    }
    all.push(...took);
    results[kind] = summarise(took);
  }
  await store.stop();
  return { all: summarise(all), ...results };
};

const typeAtOnce = async (library: Library): Promise<GroupResult | undefined> => {
  const party = await startParty(library, 0);
  const load = createLoad();
  const { port } = party.daemon;
  try {
    const titles = makeQueries(library.tracks, GUESTS * TITLES_EACH).exact;
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
    const oneByOne = await askReader(library);
    const typing = await typeAtOnce(library);
    return {
      what: `search in ${TRACKS} synthetic tracks: one query at a time through the reader thread (${QUERIES_EACH} of each kind), and over HTTP with ${GUESTS} guests typing titles letter by letter, a search every ${TYPING_MS} ms each`,
      unit: "ms",
      values: { oneByOne, typing },
      figures: [atMost("search over 100 000 tracks p99 ms", oneByOne["all"]?.p99 ?? Infinity, 15)],
    };
  },
};
