import { WATCH_FRAMES } from "../browser/in-page.ts";
import { openBrowser, openPhone } from "../browser/slow-phone.ts";
import { prepareLibrary } from "../library/prepare-library.ts";
import { atMost, type Section } from "../measure/report.ts";
import { rounded, summarise } from "../measure/statistics.ts";
import { startParty } from "../process/party.ts";

const QUEUE = 200;
const CHANGES_PER_SEC = 10;
const SECONDS = 20;
const VOTERS = 10;

/** Does the queue stay smooth while the whole party votes? */
export const queueFrames: Section = {
  name: "queue-frames",
  run: async (folder) => {
    const party = await startParty(await prepareLibrary(folder, QUEUE), QUEUE);
    const { port } = party.daemon;
    const browser = await openBrowser();
    try {
      const page = await openPhone(browser, { cpu: 4 });
      await page.goto(`http://127.0.0.1:${port}/`);
      await page
        .locator(".queue-list .song-row")
        .nth(QUEUE - 1)
        .waitFor({ state: "attached" });
      const voters = await party.guests(VOTERS);
      const votes = SECONDS * CHANGES_PER_SEC;
      await page.evaluate(WATCH_FRAMES);
      const startMs = performance.now();
      for (let vote = 0; vote < votes; vote += 1) {
        // Mostly what is near the top: those rows change places before everybody's eyes.
        const entryId = party.entryIds[(vote * 7) % (vote % 3 === 0 ? QUEUE : 12)];
        const [cookie = ""] = [voters[vote % VOTERS]];
        await fetch(`http://127.0.0.1:${port}/api/v1/queue/${entryId}/vote`, {
          method: "PUT",
          headers: {
            Origin: `http://127.0.0.1:${port}`,
            Cookie: cookie,
            "Content-Type": "application/json",
          },
          body: JSON.stringify({ value: vote % 2 === 0 ? 1 : -1 }),
        });
        const dueMs = startMs + ((vote + 1) * 1000) / CHANGES_PER_SEC;
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, dueMs - performance.now())));
      }
      const gaps = await page.evaluate<readonly number[]>("frameGapsMs");
      const slow = gaps.filter((ms) => ms > 50);
      return {
        what: `gaps between frames of the guest page over ${SECONDS} s, queue of ${QUEUE}, ${CHANGES_PER_SEC} score changes a second, CPU 4 times slower`,
        unit: "ms",
        values: {
          gaps: summarise(gaps),
          over50: slow.length,
          fps: rounded((gaps.length / SECONDS) * 1, 1),
        },
        figures: [atMost("longest frame ms", Math.max(0, ...gaps), 50)],
      };
    } finally {
      await browser.close();
      await party.daemon.stop();
    }
  },
};
