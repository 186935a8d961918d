import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Frame } from "./frames.ts";
import { asPhone, openBrowser, type Phone } from "./phone.ts";

export interface Visits {
  /** A browser that has never been here, and sees this address. */
  open(frame: Frame, url: string, more?: BrowserContextOptions): Promise<Page>;
  /** The same with the guests' page. */
  phone(frame: Frame, url: string): Promise<Phone>;
  /** What the pages complained about; a good page complains of nothing. */
  complaints(): readonly string[];
  browser(): Browser;
}

/** Two parties and two browsers share what a small machine has: late is not wrong. */
const PATIENCE_MS = 60_000;

/** Phones keep what they were told about vibrating, as this one cannot. */
const FEEL = `navigator.vibrate = (pattern) => (window.felt = [...(window.felt ?? []), pattern], true)`;

/** Counts on a test file: opens a browser before its tests, and closes what each of them has opened. */
export const startVisits = (): Visits => {
  let browser: Browser;
  let complaints: string[] = [];
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    // Only now: the party may be gone already, and its last pages miss it until they close.
    complaints = [];
  });
  afterAll(() => browser.close());

  const open: Visits["open"] = async ({ width, height, theme }, url, more = {}) => {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      locale: "en-GB",
      hasTouch: true,
      acceptDownloads: true,
      ...more,
    });
    contexts.push(context);
    // What a page of the test before says late is not about this one.
    const said = complaints;
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    if (more.javaScriptEnabled !== false) await page.addInitScript(FEEL);
    page.on("pageerror", (error) => said.push(error.message));
    page.on("console", (message) => {
      const { url: source } = message.location();
      // A song that has not been heard ahead yet has no features.
      const isExpected = source.endsWith("/features");
      if (message.type() === "error" && !isExpected) said.push(`${message.text()} ${source}`);
    });
    await page.goto(url);
    return page;
  };

  return {
    open,
    phone: async (frame, url) => await asPhone(await open(frame, url)),
    complaints: () => complaints,
    browser: () => browser,
  };
};
