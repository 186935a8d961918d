import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { WATCH_FRAMES } from "../browser/in-page.ts";
import { openBrowser, openPhone, sameWork } from "../browser/slow-phone.ts";
import { prepareLibrary } from "../library/prepare-library.ts";
import { atMost, type Section } from "../measure/report.ts";
import { rounded, summarise } from "../measure/statistics.ts";
import { type BenchParty, startParty } from "../process/party.ts";

const QUEUE = 200;
const CHANGES_PER_SEC = 10;
const SECONDS = 20;
const VOTERS = 10;
/** Of pages on which nothing happens: what they miss, the machine misses. */
const CALM_SECONDS = 8;
/** Three pictures at 60 Hz, and what a clock is off. */
const SLOW_MS = 50.5;

interface Frames {
  readonly gapsMs: readonly number[];
  readonly tasksMs: readonly number[];
}

const describe = ({ gapsMs, tasksMs }: Frames) => {
  const slow = gapsMs.filter((ms) => ms > SLOW_MS).length;
  return {
    gaps: summarise(gapsMs),
    over50: slow,
    over50Pct: rounded((slow / gapsMs.length) * 100),
    tasksOver50: summarise(tasksMs),
  };
};

const watch = async (page: Page, meanwhile: () => Promise<unknown>): Promise<Frames> => {
  await page.evaluate(WATCH_FRAMES);
  await meanwhile();
  return await page.evaluate<Frames>("frames");
};

/** On a page without anything: only the machine can make its frames late. */
const watchEmpty = async (browser: Browser): Promise<Frames> => {
  const page = await openPhone(browser, { cpu: 4 });
  const frames = await watch(page, () => sleep(CALM_SECONDS * 1000));
  await page.context().close();
  return frames;
};

/** Every vote changes a score: who voted for a song before votes against it now. */
const voteAll = async ({ daemon, entryIds, guests }: BenchParty): Promise<void> => {
  const origin = `http://127.0.0.1:${daemon.port}`;
  const voters = await guests(VOTERS);
  const cast = new Map<string, number>();
  const startMs = performance.now();
  for (let vote = 0; vote < SECONDS * CHANGES_PER_SEC; vote += 1) {
    // Mostly what is near the top: those rows change places before everybody's eyes.
    const entryId = entryIds[(vote * 7) % (vote % 3 === 0 ? QUEUE : 12)] ?? "";
    const cookie = voters[vote % VOTERS] ?? "";
    const value = -(cast.get(entryId + cookie) ?? (vote % 2 === 0 ? -1 : 1));
    cast.set(entryId + cookie, value);
    await fetch(`${origin}/api/v1/queue/${entryId}/vote`, {
      method: "PUT",
      headers: { Origin: origin, Cookie: cookie, "Content-Type": "application/json" },
      body: JSON.stringify({ value }),
    });
    const dueMs = startMs + ((vote + 1) * 1000) / CHANGES_PER_SEC;
    await sleep(Math.max(0, dueMs - performance.now()));
  }
};

/** Does the queue stay smooth while the whole party votes? */
export const queueFrames: Section = {
  name: "queue-frames",
  run: async (folder) => {
    const party = await startParty(await prepareLibrary(folder, QUEUE), QUEUE);
    await party.workDone();
    const browser = await openBrowser();
    try {
      const sameWorkMs = await sameWork(browser);
      const empty = await watchEmpty(browser);
      const page = await openPhone(browser, { cpu: 4 });
      await page.goto(`http://127.0.0.1:${party.daemon.port}/`);
      await page.locator(".queue-list .song-row").first().waitFor();
      // What comes after the first look is not what is measured.
      await sleep(CALM_SECONDS * 1000);
      const calm = await watch(page, () => sleep(CALM_SECONDS * 1000));
      const voting = await watch(page, () => voteAll(party));
      return {
        what: `gaps between frames over ${SECONDS} s, queue of ${QUEUE}, ${CHANGES_PER_SEC} score changes a second, CPU 4 times slower: of an empty page, of the guest page while nobody votes, and while all do. sameWorkMs: work that is always the same, at the same slowness`,
        unit: "ms",
        values: {
          sameWorkMs,
          empty: describe(empty),
          calm: describe(calm),
          voting: describe(voting),
        },
        figures: [atMost("longest frame of the queue ms", Math.max(0, ...voting.gapsMs), SLOW_MS)],
      };
    } finally {
      await browser.close();
      await party.daemon.stop();
    }
  },
};
