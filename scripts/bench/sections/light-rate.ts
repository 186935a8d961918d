import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { defaultShow } from "../../../src/core/ports/lights.ts";
import {
  createClockMemory,
  createClockWriter,
  monotonicMs,
  songKey,
} from "../../../src/lib/playback-clock.ts";
import { createLights } from "../../../src/lights/show/create-lights.ts";
import { aTestFixture } from "../lights/pulse-shape.ts";
import { atLeast, atMost, type Section } from "../measure/report.ts";
import { rounded } from "../measure/statistics.ts";
import { cpuMs, mainThreadCpuMs } from "../process/proc.ts";

const RUN_MS = 10_000;
const FRAMES_PER_SEC = 60;

/** The main thread does nothing but this, and hears nothing meanwhile. */
const spin = (ms: number): void => {
  const untilMs = performance.now() + ms;
  let sum = 0;
  while (performance.now() < untilMs) for (let index = 0; index < 10_000; index += 1) sum += index;
  if (sum < 0) throw new Error("counted wrong");
};

const startCounter = async () => {
  const child = fork(new URL("../lights/ddp-count.process.ts", import.meta.url));
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  return {
    port,
    count: async (): Promise<{ frames: number; atMs: number }> => {
      child.send("count");
      const [answer] = await once(child, "message");
      return answer as { frames: number; atMs: number };
    },
    stop: () => child.disconnect(),
  };
};

export const lightRate: Section = {
  name: "light-rate",
  run: async (folder) => {
    const clockMemory = createClockMemory();
    const atMs = monotonicMs();
    createClockWriter(clockMemory)({
      positionMs: 0,
      atMs,
      rate: 1,
      generation: 1,
      song: songKey("a"),
    });
    const counter = await startCounter();
    const lights = createLights({ clockMemory, runDir: folder, log: () => undefined });
    let pictures = 0;
    lights.onPreview(() => {
      pictures += 1;
    });
    lights.start();
    lights.apply({ ...defaultShow, auto: false, program: "rainbow" }, [
      aTestFixture({ count: 300, address: { host: "127.0.0.1", port: counter.port } }),
      aTestFixture({ fixtureId: "p", kind: "preview", count: 300 }),
    ]);
    lights.watch(true);
    const measure = async (work: (ms: number) => Promise<void> | void) => {
      const before = await counter.count();
      const cpuBefore = cpuMs(process.pid) - mainThreadCpuMs(process.pid);
      await work(RUN_MS);
      const cpu = cpuMs(process.pid) - mainThreadCpuMs(process.pid) - cpuBefore;
      const after = await counter.count();
      const tookMs = after.atMs - before.atMs;
      const due = (tookMs / 1000) * FRAMES_PER_SEC;
      return {
        framesSentPct: rounded(((after.frames - before.frames) / due) * 100),
        otherThreadsCpuPct: rounded((cpu / tookMs) * 100),
      };
    };
    try {
      await sleep(2000);
      const idle = await measure((ms) => sleep(ms));
      const busy = await measure(spin);
      return {
        what: "the lights thread by itself: 300 LEDs to a WLED (DDP, counted by another process) and 300 in a preview that is looked at, main thread idle and then 100 % busy; CPU is that of all threads but the main one",
        unit: "%",
        values: { idle, busy, pictures },
        figures: [
          atLeast("frames sent while the main thread is busy, %", busy.framesSentPct, 99),
          atMost("lights thread, % of a core", busy.otherThreadsCpuPct, 5),
        ],
      };
    } finally {
      await lights.stop();
      counter.stop();
    }
  },
};
