import type { Browser } from "playwright-core";
import { READ_LOAD, WATCH_LOAD } from "../browser/in-page.ts";
import { CHEAP_PHONE, openBrowser, openPhone, sameWork } from "../browser/slow-phone.ts";
import { prepareLibrary } from "../library/prepare-library.ts";
import { atMost, type Section } from "../measure/report.ts";
import { median } from "../measure/statistics.ts";
import { startParty } from "../process/party.ts";

const QUEUE = 20;
const TIMES = 9;
/** So long nothing may keep the page from answering before it counts as interactive. */
const QUIET_MS = 500;
/** Until what comes after the first look has come too. */
const ALL_MS = 4_000;

interface Task {
  readonly startMs: number;
  readonly endMs: number;
}
interface Watched {
  readonly paintedMs: number;
  readonly usableMs: number;
  readonly tasks: readonly Task[];
}
interface Load {
  readonly paintedMs: number;
  readonly interactiveMs: number;
  /** The longest task that came later, with what the first look does not need. */
  readonly longestLaterMs: number;
}

const loadOf = ({ paintedMs, usableMs, tasks }: Watched): Load => {
  let interactiveMs = usableMs;
  let longestLaterMs = 0;
  for (const { startMs, endMs } of tasks) {
    if (startMs < interactiveMs + QUIET_MS) interactiveMs = Math.max(interactiveMs, endMs);
    else longestLaterMs = Math.max(longestLaterMs, endMs - startMs);
  }
  return { paintedMs, interactiveMs, longestLaterMs };
};

const loadOnce = async (browser: Browser, url: string): Promise<Load> => {
  const page = await openPhone(browser, CHEAP_PHONE);
  await page.addInitScript({ content: WATCH_LOAD });
  await page.goto(url);
  await page.locator(".add-bar button").first().waitFor();
  await page.waitForTimeout(ALL_MS);
  const watched = await page.evaluate<Watched>(READ_LOAD);
  await page.context().close();
  return loadOf(watched);
};

/** How long a guest with a cheap phone looks at nothing. */
export const pageLoad: Section = {
  name: "page-load",
  run: async (folder) => {
    const party = await startParty(await prepareLibrary(folder, 100), QUEUE);
    await party.workDone();
    const browser = await openBrowser();
    try {
      const loads: Load[] = [];
      const sameWorkMs = await sameWork(browser);
      for (let time = 0; time < TIMES; time += 1)
        loads.push(await loadOnce(browser, `http://127.0.0.1:${party.daemon.port}/`));
      const paintedMs = median(loads.map((load) => load.paintedMs));
      const interactiveMs = median(loads.map((load) => load.interactiveMs));
      return {
        what: `the guest page with an empty cache, Chromium, CPU 4 times slower, 1.5 Mbit/s, 60 ms, queue of ${QUEUE}: first contentful paint, and the button that adds songs on the page with no task over 50 ms in the next ${QUIET_MS} ms; median of ${TIMES}. sameWorkMs: work that is always the same, at the same slowness`,
        unit: "ms",
        values: { sameWorkMs, loads },
        figures: [
          atMost("guest page first contentful paint ms", paintedMs, 800),
          atMost("guest page interactive ms", interactiveMs, 1200),
        ],
      };
    } finally {
      await browser.close();
      await party.daemon.stop();
    }
  },
};
