import type { Page } from "playwright-core";
import { WATCH_SCORES } from "../browser/in-page.ts";
import { openBrowser, openPhone } from "../browser/slow-phone.ts";
import { prepareLibrary } from "../library/prepare-library.ts";
import { atMost, type Section } from "../measure/report.ts";
import { median, summarise } from "../measure/statistics.ts";
import { startParty } from "../process/party.ts";

const QUEUE = 20;
const VOTES = 40;

const noted = (page: Page, name: "scoresAtMs" | "pressedAtMs"): Promise<readonly number[]> =>
  page.evaluate<readonly number[]>(name);

/** How long a vote takes from the finger to the number, on the own screen and on another's. */
export const voteSeen: Section = {
  name: "vote-seen",
  run: async (folder) => {
    const party = await startParty(await prepareLibrary(folder, 100), QUEUE);
    await party.workDone();
    const browser = await openBrowser();
    try {
      const [ada, bob] = [await openPhone(browser), await openPhone(browser)];
      for (const page of [ada, bob]) {
        await page.addInitScript({ content: WATCH_SCORES });
        await page.goto(`http://127.0.0.1:${party.daemon.port}/`);
        await page.locator(".queue-list .song-row").first().waitFor();
      }
      const up = ada.locator(".queue-list .song-row .vote-up").first();
      for (let vote = 1; vote <= VOTES; vote += 1) {
        await up.tap();
        for (const page of [ada, bob]) await page.evaluate(`scoresSeen(${vote})`);
      }
      const pressed = await noted(ada, "pressedAtMs");
      const own = (await noted(ada, "scoresAtMs")).map((ms, at) => ms - (pressed[at] ?? 0));
      const others = (await noted(bob, "scoresAtMs")).map((ms, at) => ms - (pressed[at] ?? 0));
      return {
        what: `from the finger on "vote up" to the frame with the new number, two phones in Chromium on this machine, ${VOTES} votes`,
        unit: "ms",
        values: { own: summarise(own), others: summarise(others) },
        figures: [
          atMost("vote to own screen ms, median", median(own), 50),
          atMost("vote to another's screen ms, median", median(others), 150),
        ],
      };
    } finally {
      await browser.close();
      await party.daemon.stop();
    }
  },
};
