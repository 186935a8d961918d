import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type BirpcReturn, createBirpc } from "birpc";
import type { DeckHealth, DeckReport, DeckState, Player } from "../core/ports/player.ts";
import { entryBeside } from "../lib/entry.ts";
import { createClockReader, monotonicMs, positionAt } from "../lib/playback-clock.ts";
import { failed } from "../lib/result.ts";
import type { PlayerCalls, PlayerNews } from "./player-channel.ts";
import { resumePlay } from "./resume-play.ts";
import type { PlayerOptions } from "./serve-player.ts";

export interface CreatePlayerOptions {
  /** Holds mpv's socket, pid file and log; one player per folder. */
  readonly runDir: string;
  /** "auto" or a list of mpv's audio drivers, best first. */
  readonly audioOutput: string;
  readonly mpvPath?: string | undefined;
  /** Where the music is, for lights and pages: `createClockReader`. */
  readonly clockMemory: SharedArrayBuffer;
  readonly log: PlayerNews["log"];
}

interface Thread {
  readonly worker: Worker;
  readonly rpc: BirpcReturn<PlayerCalls, PlayerNews>;
}

const RESTART_AFTER_MS = 200;
const MAX_RESTART_AFTER_MS = 5000;
const WORKER = entryBeside(import.meta.url, "player.worker");

/** `execArgv` is empty because a thread refuses some of what a process may be started with. */
const launch = (options: PlayerOptions, news: PlayerNews): Thread => {
  const worker = new Worker(WORKER, { workerData: options, execArgv: [] });
  const rpc = createBirpc<PlayerCalls, PlayerNews>(news, {
    post: (message) => worker.postMessage(message),
    on: (listener) => worker.on("message", listener),
    eventNames: ["apply", "seek", "setOutput"],
  });
  return { worker, rpc };
};

/** A player in a thread of its own: neither a slow web server nor a slow mpv holds up the other. */
export const createPlayer = (options: CreatePlayerOptions): Player => {
  const { log, ...rest } = options;
  const readClock = createClockReader(options.clockMemory);
  const listeners: ((report: DeckReport) => void)[] = [];
  let thread: Thread | undefined;
  let wanted: DeckState | undefined;
  let playingTag: string | undefined;
  let health: DeckHealth = { state: "starting" };
  let restartAfterMs = RESTART_AFTER_MS;
  let outputId = "auto";

  const report = (what: DeckReport): void => {
    if (what.kind === "health") health = what.health;
    else playingTag = what.kind === "ended" || what.kind === "failed" ? what.next : what.tag;
    for (const listener of listeners) listener(what);
  };

  /** A dead thread is told nothing; the one after it gets the newest wish. */
  const tell = (say: (rpc: Thread["rpc"]) => Promise<void>): void => {
    if (thread && !thread.rpc.$closed) void say(thread.rpc);
  };

  const open = (): Thread => {
    const opened = launch({ ...rest, outputId }, { report, log });
    opened.worker.on("error", (error) => log("error", `player thread: ${String(error)}`));
    opened.worker.on("exit", () => {
      opened.rpc.$close(new Error("the player thread ended"));
      if (opened === thread) void revive();
    });
    thread = opened;
    return opened;
  };

  const revive = async (): Promise<void> => {
    const clock = readClock({ positionMs: 0, atMs: 0, rate: 0, generation: 0, song: 0 });
    const positionMs = positionAt(clock, monotonicMs());
    report({ kind: "health", health: { state: "down", reason: "the player thread died" } });
    await sleep(restartAfterMs);
    if (!thread) return;
    restartAfterMs = Math.min(restartAfterMs * 2, MAX_RESTART_AFTER_MS);
    const opened = open();
    const found = await opened.rpc.start().catch((error) => failed("player-broken", String(error)));
    if (!found.ok) return log("error", `player: ${found.detail}`);
    restartAfterMs = RESTART_AFTER_MS;
    if (!wanted) return;
    const next = resumePlay(found.value, { wanted, playingTag, positionMs });
    for (const one of next.reports) report(one);
    const resumed = next.wanted;
    if (resumed) tell((rpc) => rpc.apply(resumed));
  };

  return {
    start: () =>
      open()
        .rpc.start()
        .catch((error) => failed("player-broken", String(error))),
    apply: (state) => {
      wanted = state;
      tell((rpc) => rpc.apply(state));
    },
    seek: (tag, positionMs) => tell((rpc) => rpc.seek(tag, positionMs)),
    onReport: (listener) => void listeners.push(listener),
    health: () => health,
    outputs: async () => {
      if (!thread || thread.rpc.$closed) return [];
      return await thread.rpc.outputs().catch(() => []);
    },
    setOutput: (wantedId) => {
      outputId = wantedId;
      tell((rpc) => rpc.setOutput(wantedId));
    },
    restart: async () => {
      if (!thread || thread.rpc.$closed)
        return failed("player-broken", "the player is being started again already");
      return await thread.rpc.restart().catch((error) => failed("player-broken", String(error)));
    },
    stop: async (how) => {
      const last = thread;
      thread = undefined;
      await last?.rpc.stop(how).catch((error) => log("warn", `player: ${String(error)}`));
      await last?.worker.terminate();
    },
  };
};
