import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { type Summary, summarise } from "../measure/statistics.ts";
import { SAME_WORK } from "./in-page.ts";

/** A cheap phone on the edge of the Wi-Fi, as the promises name it. */
export interface Slowness {
  /** So many times slower than this machine. */
  readonly cpu?: number;
  readonly network?: { readonly bitsPerSec: number; readonly latencyMs: number };
}

export const CHEAP_PHONE: Slowness = {
  cpu: 4,
  network: { bitsPerSec: 1_500_000, latencyMs: 60 },
};

export const openBrowser = (flags: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", ...flags],
  });

const slowDown = async (cdp: CDPSession, { cpu, network }: Slowness): Promise<void> => {
  if (cpu) await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (!network) return;
  const bytesPerSec = network.bitsPerSec / 8;
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: bytesPerSec,
    uploadThroughput: bytesPerSec,
  });
};

/** A phone with an empty cache that knows nobody; nothing is open on it yet. */
export const openPhone = async (browser: Browser, slowness: Slowness = {}): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: "en-GB",
  });
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page), slowness);
  return page;
};

/** What others on this machine take away: the least of it is what a quiet machine needs. */
export const sameWork = async (browser: Browser): Promise<Summary & { readonly least: number }> => {
  const page = await openPhone(browser, { cpu: 4 });
  const times = await page.evaluate<readonly number[]>(SAME_WORK);
  await page.context().close();
  return { ...summarise(times), least: Math.min(...times) };
};
