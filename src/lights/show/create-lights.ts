import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type BirpcReturn, createBirpc } from "birpc";
import type {
  FixtureSetting,
  FixtureState,
  LightShow,
  PreviewFrame,
  ShowStatus,
} from "../../core/ports/lights.ts";
import { entryBeside } from "../../lib/entry.ts";
import type { LightsCalls, LightsNews } from "./lights-channel.ts";
import type { LightsOptions } from "./lights-options.ts";

export interface CreateLightsOptions extends LightsOptions {
  readonly log: LightsNews["log"];
}

interface Thread {
  readonly worker: Worker;
  readonly rpc: BirpcReturn<LightsCalls, LightsNews>;
}

/** A dead thread's lights are back within a second; one that keeps dying waits longer and longer. */
const RESTART_AFTER_MS = 100;
const MAX_RESTART_AFTER_MS = 5000;
/** Whoever lived so long died of something else than its start. */
const WELL_AFTER_MS = 10_000;
/** A thread that nobody needs gives its memory back, about 30 MB. */
const REST_AFTER_MS = 60_000;
const WORKER = entryBeside(import.meta.url, "lights.worker");

const EVENTS = ["apply", "cue", "cheer", "test", "calibrate", "watch"] as const;

/**
 * The frame loop in a thread of its own, so that nothing else makes a frame late. The thread lives
 * while there is a light or somebody who looks: a screen that nobody looks at needs none.
 */
export const createLights = ({ log, ...options }: CreateLightsOptions): LightShow => {
  const previewListeners: ((frame: PreviewFrame) => void)[] = [];
  const statusListeners: ((status: ShowStatus) => void)[] = [];
  const fixtureListeners: ((states: Readonly<Record<string, FixtureState>>) => void)[] = [];
  const brokenListeners: ((trackId: string) => void)[] = [];
  let thread: Thread | undefined;
  let isStarted = false;
  let rest: NodeJS.Timeout | undefined;
  let states: Readonly<Record<string, FixtureState>> = {};
  let health: ReturnType<LightShow["health"]> = { state: "starting" };
  let restartAfterMs = RESTART_AFTER_MS;
  // What a new thread has to be told again.
  let applied: Parameters<LightShow["apply"]> | undefined;
  let cued: Parameters<LightShow["cue"]>[0] = [];
  let flashes: readonly number[] | undefined;
  let isWatched = false;

  const news: LightsNews = {
    preview: (frame) => {
      for (const listener of previewListeners) listener(frame);
    },
    status: (status) => {
      for (const listener of statusListeners) listener(status);
    },
    fixtures: (fresh) => {
      states = fresh;
      for (const listener of fixtureListeners) listener(fresh);
    },
    broken: (trackId) => {
      for (const listener of brokenListeners) listener(trackId);
    },
    log,
  };

  const tell = (say: (rpc: Thread["rpc"]) => Promise<void>): void => {
    if (thread && !thread.rpc.$closed) void say(thread.rpc);
  };

  const isNeeded = (): boolean =>
    isWatched || (applied?.[1].some(({ kind }) => kind !== "preview") ?? false);

  const launch = (): void => {
    const worker = new Worker(WORKER, { workerData: options, execArgv: [] });
    const rpc = createBirpc<LightsCalls, LightsNews>(news, {
      post: (message) => worker.postMessage(message),
      on: (listener) => worker.on("message", listener),
      eventNames: [...EVENTS],
    });
    const opened = { worker, rpc };
    thread = opened;
    const bornAtMs = performance.now();
    worker.on("online", () => {
      health = { state: "ok" };
    });
    worker.on("error", (error) => log("error", `lights thread: ${error.stack ?? error}`));
    worker.on("exit", () => {
      rpc.$close(new Error("the lights thread ended"));
      if (performance.now() - bornAtMs > WELL_AFTER_MS) restartAfterMs = RESTART_AFTER_MS;
      if (thread === opened) void revive();
    });
    const wish = applied;
    if (wish) tell((line) => line.apply(...wish));
    tell((line) => line.cue(cued));
    if (flashes) tell((line) => line.calibrate(flashes));
    if (isWatched) tell((line) => line.watch(true));
  };

  const revive = async (): Promise<void> => {
    health = { state: "down", reason: "the lights thread died and starts anew" };
    log("error", "the lights thread died and starts anew");
    const dead = thread;
    await sleep(restartAfterMs);
    restartAfterMs = Math.min(restartAfterMs * 2, MAX_RESTART_AFTER_MS);
    if (thread === dead && isStarted) launch();
  };

  const end = async (): Promise<void> => {
    const last = thread;
    thread = undefined;
    await last?.rpc.stop().catch((error) => log("warn", `lights: ${String(error)}`));
    await last?.worker.terminate();
    health = { state: "ok" };
  };

  /** A thread while it is needed, and a while longer. */
  const settle = (): void => {
    if (!isStarted) return;
    if (isNeeded()) {
      clearTimeout(rest);
      rest = undefined;
      if (!thread) launch();
    } else if (thread) {
      rest ??= setTimeout(() => void end(), REST_AFTER_MS).unref();
    } else {
      health = { state: "ok" };
      news.fixtures(screensOf(applied?.[1] ?? []));
    }
  };

  return {
    start: () => {
      isStarted = true;
      settle();
    },
    apply: (show, fixtures) => {
      applied = [show, fixtures];
      tell((rpc) => rpc.apply(show, fixtures));
      settle();
    },
    cue: (songs) => {
      cued = songs;
      tell((rpc) => rpc.cue(songs));
    },
    cheer: (hue, weight) => tell((rpc) => rpc.cheer(hue, weight)),
    test: (fixtureId, pattern, seconds) => tell((rpc) => rpc.test(fixtureId, pattern, seconds)),
    calibrate: (times) => {
      flashes = times;
      tell((rpc) => rpc.calibrate(times));
    },
    watch: (is) => {
      isWatched = is;
      tell((rpc) => rpc.watch(is));
      settle();
    },
    onPreview: (listener) => void previewListeners.push(listener),
    onStatus: (listener) => void statusListeners.push(listener),
    onFixtures: (listener) => void fixtureListeners.push(listener),
    onBrokenFeatures: (listener) => void brokenListeners.push(listener),
    fixtures: () => states,
    health: () => health,
    stop: async () => {
      isStarted = false;
      clearTimeout(rest);
      await end();
    },
  };
};

/** A screen is always there. */
const screensOf = (fixtures: readonly FixtureSetting[]): Readonly<Record<string, FixtureState>> =>
  Object.fromEntries(fixtures.map(({ fixtureId }) => [fixtureId, { state: "ok", currentMa: 0 }]));
