import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type CDPSession, chromium, type Page } from "playwright-core";
import { atLeast, atMost, type Section } from "../measure/report.ts";
import { median, rounded } from "../measure/statistics.ts";
import { startFakeBox } from "../screen/fake-box.ts";

const CHROMIUM = "/usr/bin/chromium";
/** `RUMPUS_BENCH_SCREEN_MINUTES=120` for the whole evening. */
const MINUTES = Number(process.env["RUMPUS_BENCH_SCREEN_MINUTES"] ?? 5);
/** An evening's songs in minutes: each one lasts so long. */
const SONG_MS = 4_000;
const VOTE_MS = 300;
/** Until caches and code are warm. */
const WARM_UP_MS = 45_000;
const LOOK_EVERY_MS = 5_000;
const VIEW = { width: 1280, height: 720 };

const heapOf = async (session: CDPSession): Promise<number> => {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 2 ** 20;
};

interface Look {
  readonly frames: number;
  readonly nodes: number;
  readonly lines: number;
  readonly scene: string;
  readonly renderer: string;
}

/** In the page: how its picture is doing, how large the document is, and who draws. */
const LOOK = `(() => {
  const gl = document.createElement("canvas").getContext("webgl2");
  const info = gl?.getExtension("WEBGL_debug_renderer_info");
  const renderer = gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : "none";
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return { ...rumpusScreen(), nodes: document.getElementsByTagName("*").length, renderer };
})()`;

const look = (page: Page): Promise<Look> => page.evaluate<Look>(LOOK);

/** Pictures a second, one value for each look. */
const watch = async (page: Page, forMs: number): Promise<readonly number[]> => {
  const rates: number[] = [];
  const untilMs = performance.now() + forMs;
  let before = await look(page);
  let atMs = performance.now();
  while (performance.now() < untilMs) {
    await sleep(LOOK_EVERY_MS);
    const now = await look(page);
    rates.push(((now.frames - before.frames) * 1000) / (performance.now() - atMs));
    before = now;
    atMs = performance.now();
  }
  return rates;
};

export const screen: Section = {
  name: "screen",
  run: async () => {
    if (!existsSync(CHROMIUM)) throw new Error(`there is no ${CHROMIUM}`);
    const box = await startFakeBox({
      ...{ songMs: SONG_MS, voteMs: VOTE_MS, waiting: 12 },
      hashtags: ["dance", "mia30", "louder", "cake"],
    });
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ["--no-sandbox", "--disable-background-networking", "--enable-unsafe-swiftshader"],
    });
    try {
      const page = await browser.newPage({ viewport: VIEW });
      await page.goto(box.url);
      const session = await page.context().newCDPSession(page);
      await watch(page, WARM_UP_MS);
      const [heapBefore, before] = [await heapOf(session), await look(page)];
      const rates = await watch(page, MINUTES * 60_000);
      const [heapAfter, after] = [await heapOf(session), await look(page)];
      const fps = median(rates);
      const heapGrowthMb = heapAfter - heapBefore;
      const isSoftware = /swiftshader|llvmpipe|none/i.test(after.renderer);
      return {
        what: `the TV page at ${VIEW.width}x${VIEW.height} in Chromium for ${MINUTES} minutes, a song every ${SONG_MS / 1000} s, ${1000 / VOTE_MS} votes a second; heap with garbage collected before and after${isSoftware ? "; graphics by software, whose frames are no measure of a Pi's" : ""}`,
        unit: "fps, MB",
        values: {
          fps: rounded(fps, 1),
          heapGrowthMb: rounded(heapGrowthMb),
          heapMb: rounded(heapAfter),
          frames: after.frames - before.frames,
          songs: box.songs(),
          nodes: { before: before.nodes, after: after.nodes },
          lines: after.lines,
          renderer: after.renderer,
        },
        figures: [
          ...(isSoftware ? [] : [atLeast("pictures a second of the TV page, median", fps, 55)]),
          atMost("heap grown by the TV page, MB", heapGrowthMb, 5),
        ],
      };
    } finally {
      await browser.close();
      box.stop();
    }
  },
};
