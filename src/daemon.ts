import { randomBytes, randomInt } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createApi } from "./api/create-api.ts";
import { createHttpServer } from "./api/http-server.ts";
import { createPinCheck, newPin, storePin } from "./api/identity/host-pin.ts";
import { createHostSessions } from "./api/identity/host-sessions.ts";
import { createHub } from "./api/live/hub.ts";
import { createStaticFiles } from "./api/pages/static-files.ts";
import { healthParts } from "./api/view/health.ts";
import { createPartyView } from "./api/view/party-view.ts";
import type { Config } from "./config/config.ts";
import { createPinFile } from "./config/host-pin-file.ts";
import { projectRoot } from "./config/project-root.ts";
import { createConductor } from "./core/conductor/conductor.ts";
import { createPartyKeeper } from "./core/party/party-keeper.ts";
import type { Environment, Log } from "./core/ports/environment.ts";
import type { Player } from "./core/ports/player.ts";
import { createPresence } from "./core/presence.ts";
import type { Stage } from "./core/stage.ts";
import { forkJob } from "./jobs/fork-job.ts";
import { lockFolder } from "./lib/folder-lock.ts";
import { createClockMemory } from "./lib/playback-clock.ts";
import { failed, ok, type Result } from "./lib/result.ts";
import { createPlayer } from "./player/create-player.ts";
import { createDemoMusic } from "./sources/demo/demo-music.ts";
import { createLocalMusic } from "./sources/local/local-music.ts";
import { createStore, type Store } from "./store/create-store.ts";

export interface Started {
  readonly port: number;
  /** What the console shows as the host's PIN. */
  readonly pin: string;
}

const WEB_FOLDER = join(projectRoot(), "dist/web/guest");
const VERSION: string = JSON.parse(
  readFileSync(join(projectRoot(), "package.json"), "utf8"),
).version;

const environment: Environment = {
  nowMs: Date.now,
  newId: () => randomBytes(12).toString("base64url"),
  random: () => randomInt(2 ** 32 - 1),
};

/**
 * Introduces everybody: config, store, core, player, api. What was started is stopped in reverse,
 * and one part that fails to stop does not keep the others from it.
 */
export const createDaemon = (config: Config, log: Log) => {
  const stops: { readonly name: string; readonly stop: () => Promise<void> | void }[] = [];
  const onStop = (name: string, stop: () => Promise<void> | void): void => {
    stops.push({ name, stop });
  };
  const folder = resolve(config.dataFolder);
  let jobs: Music | undefined;

  let isStopping = false;
  let starting: Promise<unknown> = Promise.resolve();
  const stopped = failed("stopped", "stopped before it was ready");

  const bringUp = async (): Promise<Result<Started, string>> => {
    const lock = await lockFolder(folder);
    if (!lock.ok) return lock;
    onStop("lock", lock.value);
    const store = openStore(config, folder, log);
    const opened = await store.start();
    onStop("store", store.stop);
    if (!opened.ok) return opened;
    if (isStopping) return stopped;

    const stage = await createStage(store, log);
    onStop("party", stage.party.stop);
    const player = createPlayer({
      runDir: join(folder, "run"),
      audioOutput: config.audioOutput,
      clockMemory: createClockMemory(),
      log,
    });
    const conductor = createConductor(stage, player, log);
    onStop("player", () => player.stop({ leavePlaying: config.leavePlaying }));

    const server = await createServer(
      config,
      folder,
      { stage, store, player, log, notice: opened.value.mended },
      onStop,
    );
    const [conducting, port, pin] = await Promise.all([
      conductor.start(),
      server.start(),
      preparePin(config, folder, store),
    ]);
    if (!conducting.ok) return conducting;
    if (!port.ok) return port;
    if (isStopping) return stopped;
    jobs = createMusic(folder, store, conductor.wake, log);
    onStop("jobs", jobs.stop);
    await fillLibrary(config, folder, store, jobs, log);
    return isStopping ? stopped : ok({ port: port.value, pin });
  };

  const start = (): Promise<Result<Started, string>> => {
    const result = bringUp();
    starting = result.catch(() => undefined);
    return result;
  };

  /** Waits for a start that is under way: what it is just making has to be stopped as well. */
  const stop = async (): Promise<void> => {
    isStopping = true;
    jobs?.stop();
    await starting;
    for (const part of stops.splice(0).reverse()) {
      try {
        await part.stop();
      } catch (error) {
        log("error", `stopping ${part.name}: ${error}`);
      }
    }
  };

  return { start, stop };
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

const createStage = async (store: Store, log: Log): Promise<Stage> => {
  const party = createPartyKeeper(store, await store.load(), environment.nowMs, log);
  await party.start();
  return { party, library: store, presence: createPresence(environment.nowMs), environment };
};

interface ServerParts {
  readonly stage: Stage;
  readonly store: Store;
  readonly player: Player;
  readonly log: Log;
  readonly notice: string | undefined;
}

const createServer = async (
  config: Config,
  folder: string,
  { stage, store, player, log, notice }: ServerParts,
  onStop: (name: string, stop: () => Promise<void> | void) => void,
) => {
  const sessions = createHostSessions(store, environment.nowMs, log);
  await sessions.start();
  const view = createPartyView(stage, {
    isAudible: () => player.health().output !== "null",
    notice: () => notice,
  });
  const hub = createHub(stage, view);
  hub.start();
  const app = createApi(
    {
      stage,
      view,
      hub,
      sessions,
      checkPin: createPinCheck(store, environment.nowMs),
      health: () => healthParts(stage, player, notice),
      coverFolder: join(folder, "covers"),
      version: VERSION,
      log,
    },
    {
      hostNames: config.hostNames,
      page: existsSync(WEB_FOLDER) ? createStaticFiles(WEB_FOLDER) : () => undefined,
    },
  );
  const server = createHttpServer(app.fetch, config.port, config.address);
  onStop("server", server.stop);
  onStop("live updates", hub.stop);
  return server;
};

const preparePin = async (config: Config, folder: string, store: Store): Promise<string> => {
  const file = createPinFile(folder);
  if (config.hostPin !== undefined) {
    await storePin(store, config.hostPin);
    file.remove();
    return config.hostPin;
  }
  if ((await store.getSecret("host-pin")) !== undefined) {
    return file.read() ?? "as chosen before (--host-pin sets a new one)";
  }
  const pin = newPin();
  await storePin(store, pin);
  file.write(pin);
  return pin;
};

interface Music {
  readonly local: ReturnType<typeof createLocalMusic>;
  readonly demo: ReturnType<typeof createDemoMusic>;
  readonly stop: () => void;
}

const createMusic = (folder: string, store: Store, onTracks: () => void, log: Log): Music => {
  const coverFolder = join(folder, "covers");
  const local = createLocalMusic({
    coverFolder,
    collection: store,
    runJob: forkJob,
    log,
    onTracks,
  });
  const demo = createDemoMusic(forkJob, log);
  return {
    local,
    demo,
    stop: () => {
      demo.stop();
      local.stop();
    },
  };
};

/** Imports go on while the party is already running; only a first demo is worth waiting for. */
const fillLibrary = async (
  config: Config,
  folder: string,
  store: Store,
  { local, demo }: Music,
  log: Log,
): Promise<void> => {
  const demoFolder = join(folder, "demo");
  const isEmpty = (await store.count()) === 0;
  const wantsDemo = isEmpty && (config.isDemo || config.musicFolders.length === 0);
  const folders = config.musicFolders.map((each) => resolve(each));
  const bring = async (): Promise<void> => {
    if (wantsDemo) await demo.make(demoFolder);
    if (existsSync(demoFolder)) folders.push(demoFolder);
    await local.import(folders);
  };
  // A party without music is still a party: the host sees why and can mend it.
  const brought = bring().catch((error) =>
    log("error", `the library could not be filled: ${(error as Error).message}`),
  );
  if (wantsDemo) await brought;
};
