import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startDaemon, type TestParty } from "../testing/daemon/start-daemon.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { waitFor } from "../testing/wait-for.ts";
import { openBrowser } from "./testing/phone.ts";

let browser: Browser;
let party: TestParty;

beforeAll(async () => {
  [browser, party] = await Promise.all([openBrowser(), startDaemon({ music: await tinyMusic() })]);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await party.close();
});

it.each([
  { page: "/", events: "" },
  { page: "/screen", events: "as=screen&" },
])(
  "$page asks for the party once, beside its scripts, and hears what comes after that",
  async (the) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url().replace(`${party.url}/api/v1`, "")));

    await page.goto(`${party.url}${the.page}`);
    await waitFor("the live stream", () => asked.some((path) => path.startsWith("/events?")));

    const events = asked.findIndex((path) => path.startsWith("/events?"));
    expect(asked[events]).toMatch(new RegExp(`^/events\\?${the.events}lastEventId=\\d+$`));
    // By the HTML, before any script could.
    expect(asked.findIndex((path) => path.startsWith("/party"))).toBe(1);
    expect(asked.filter((path) => path.startsWith("/party"))).toHaveLength(1);
    await page.close();
  },
  60_000,
);
