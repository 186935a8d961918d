import { join, resolve } from "node:path";
import { createFileArrival } from "../appliance/file-arrival.ts";
import { createPauseMark } from "../appliance/pause-mark.ts";
import { readVitals } from "../appliance/vitals/read-vitals.ts";
import type { Config } from "../config/config.ts";
import { TYPICAL_GAIN_DB } from "../core/analysis/playback-gain.ts";
import { createConductor } from "../core/conductor/conductor.ts";
import { createBreakRoom } from "../core/conductor/create-break.ts";
import { openStage } from "../core/open-stage.ts";
import type { Log } from "../core/ports/environment.ts";
import { lockFolder } from "../lib/folder-lock.ts";
import { createClockMemory } from "../lib/playback-clock.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import { createPlayer } from "../player/create-player.ts";
import { type FinishedRestore, finishRestore } from "../store/archive/restoring/finish-restore.ts";
import { createStore, type Store } from "../store/create-store.ts";
import { createBox } from "./create-box.ts";
import { createLighting } from "./create-lighting.ts";
import { createServer } from "./create-server.ts";
import { createWork } from "./create-work.ts";
import { environment } from "./environment.ts";
import { fillLibrary } from "./fill-library.ts";
import type { Machine } from "./machine.ts";
import { preparePin } from "./prepare-pin.ts";
import { createStopList, type StopList } from "./stop-list.ts";

export interface Started {
  readonly port: number;
  /** What the console shows as the host's PIN. */
  readonly pin: string;
}

/**
 * Introduces everybody: config, store, core, player, jobs, api. What was started is stopped in
 * reverse.
 */
export const createDaemon = (config: Config, machine: Machine) => {
  const { log } = machine;
  const stops = createStopList(log);
  const folder = resolve(config.dataFolder);
  let isStopping = false;
  let { leavePlaying } = config;
  let starting: Promise<unknown> = Promise.resolve();
  /** Work that the start waits for, such as the demo songs, is not waited for by a stop. */
  let stopWork = (): Promise<void> => Promise.resolve();
  const stopped = failed("stopped", "stopped before it was ready");

  const bringUp = async (): Promise<Result<Started, string>> => {
    const lock = await lockFolder(folder);
    if (!lock.ok) return lock;
    stops.add("lock", lock.value);
    const restored = finishRestore(folder);
    // A party that is half the old and half the new one must not be opened.
    if (!restored.ok) return restored;
    const store = openStore(config, folder, log);
    const opened = await store.start();
    stops.add("store", store.stop);
    if (!opened.ok) return opened;
    if (isStopping) return stopped;
    return await open(store, restored.value, opened.value.mended);
  };

  /** Everything that stands on an open store. */
  const open = async (
    store: Store,
    restored: FinishedRestore | undefined,
    mended: string | undefined,
  ): Promise<Result<Started, string>> => {
    const stage = await openStage(store, store, environment, log);
    stops.add("party", stage.party.stop);
    const runDir = join(folder, "run");
    const clockMemory = createClockMemory();
    const player = createPlayer({ runDir, audioOutput: config.audioOutput, clockMemory, log });
    const work = createWork({ folder, store, stage, log });
    const { analyses } = work;
    const gainDbOf = (trackId: string): number => analyses.gainDbOf(trackId) ?? TYPICAL_GAIN_DB;
    const conductor = createConductor(stage, player, log, gainDbOf, waitForDisk(log, stops));
    stops.add("player", () => {
      conductor.note();
      return player.stop({ leavePlaying });
    });
    work.onLibrary(conductor.wake);
    analyses.onChange(conductor.relevel);
    const breaks = {
      stage,
      interlude: conductor.interlude,
      room: createBreakRoom(),
      mark: createPauseMark(join(runDir, "pause-is-ours")),
      log,
    };
    const lighting = createLighting({
      runDir,
      clockMemory,
      store,
      stage,
      breaks,
      analyses,
      log,
    });
    stops.add("lights", lighting.stop);
    const lights = lighting.desk;
    const box = createBox({
      config,
      folder,
      runDir,
      store,
      stage,
      player,
      lights,
      breaks,
      machine,
    });
    const server = await createServer(
      config,
      {
        ...work.forApi,
        stage,
        player,
        lights,
        box: box.forApi,
        collection: store,
        vitals: () => readVitals({ dataFolder: folder }),
        lightShow: lighting.show,
        features: lighting.features,
        glow: lighting.glow,
        playlists: store,
        statistics: store.statistics,
        secrets: store,
        banNotes: store.bans,
        restarter: { restart: machine.restart },
        notice: noticeOf(restored) ?? mended,
        onLibrary: work.onLibrary,
        log,
      },
      stops,
    );
    // Before the music, which is as loud as they say, and before anybody asks for the lights.
    await analyses.load();
    await lighting.start();
    await box.start();
    const [conducting, port, pin] = await Promise.all([
      conductor.start(),
      server.start(),
      preparePin(config.hostPin, folder, store, machine.hide),
    ]);
    if (!conducting.ok) return conducting;
    if (!port.ok) return port;
    box.listensOn(port.value);
    if (isStopping) return stopped;
    stops.add("work", work.stop);
    stopWork = work.stop;
    await work.start(port.value);
    // The pictures are in no backup.
    if (restored?.kind === "restored")
      await work.jobs.submit("refresh-covers", {}, { kind: "system" });
    await fillLibrary(config, { folder, store, jobs: work.jobs, watch: work.watch, log });
    return isStopping ? stopped : ok({ port: port.value, pin });
  };

  return {
    start: (): Promise<Result<Started, string>> => {
      const result = bringUp();
      starting = result.catch(() => undefined);
      return result;
    },
    /** Waits for a start that is under way: what it is just making has to be stopped as well. */
    stop: async (how?: { readonly leavePlaying: boolean }): Promise<void> => {
      isStopping = true;
      leavePlaying = how?.leavePlaying ?? leavePlaying;
      await stopWork();
      await starting;
      await stops.stopAll();
    },
  };
};

/** A disk that spins up slowly still comes in time for the song that a power cut interrupted. */
const waitForDisk = (log: Log, stops: StopList) => {
  const stopping = new AbortController();
  stops.add("wait for a disk", () => stopping.abort());
  return createFileArrival({
    everyMs: 500,
    withinMs: 30_000,
    signal: stopping.signal,
    onWait: (path) => log("warn", `waiting for the disk with ${path}`),
  });
};

const noticeOf = (restored: FinishedRestore | undefined): string | undefined => {
  if (!restored) return undefined;
  return restored.kind === "restored"
    ? `The backup is restored. What was there before is in ${restored.aside}.`
    : `The backup was not restored, the party is as it was: ${restored.why}`;
};

const openStore = (config: Config, folder: string, log: Log): Store =>
  createStore(
    { folder, commitDelayMs: config.commitDelayMs, synchronous: config.synchronous },
    environment.nowMs,
    log,
    (error) => {
      // Nothing can be acknowledged any more. The music plays on; a restart takes it over.
      log("error", `the store is lost: ${error.stack ?? error}`);
      process.exit(71);
    },
  );
