import { mkdir, open, readFile, stat, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { failed, ok, type Result } from "../../lib/result.ts";
import { mpvArguments, outputArgument } from "./mpv-arguments.ts";
import { connectMpv, type MpvClient, type MpvListener } from "./mpv-client.ts";
import {
  type DeckPaths,
  endDeck,
  isDeck,
  readArguments,
  readPid,
  removeDeckFiles,
  type SpawnedMpv,
  spawnMpv,
} from "./mpv-process.ts";

/** A Pi Zero 2 needs about 1 s from an SD card that is busy. */
const START_TIMEOUT_MS = 10_000;
const RETRY_MS = 10;
/** `sun_path` of Linux, less the closing zero. */
const LONGEST_SOCKET_PATH = 107;

export interface MpvOptions {
  readonly runDir: string;
  readonly paths: DeckPaths;
  readonly mpvPath: string;
  readonly audioOutput: string;
  /** Where it sounds from the start on. */
  readonly outputId: string;
}

export interface OpenMpv {
  readonly client: MpvClient;
  readonly pid: number;
  /** It was running before: it may be playing. */
  readonly isAdopted: boolean;
}

type Opened = Result<OpenMpv, "player-missing" | "player-broken">;

const pidOf = async (client: MpvClient): Promise<unknown> =>
  (await client.request(["get_property", "pid"])).data;

/** Connects once somebody listens; undefined when nobody did before `isOver`. */
const connectPatiently = async (
  socketPath: string,
  listener: MpvListener,
  isOver: () => boolean,
): Promise<MpvClient | undefined> => {
  while (!isOver()) {
    const client = await connectMpv(socketPath, listener).catch(() => undefined);
    if (client) return client;
    await sleep(RETRY_MS);
  }
  return undefined;
};

/** The running deck of this folder, if it is ours beyond doubt and answers. */
const adopt = async (
  { paths, audioOutput }: MpvOptions,
  pid: number,
  listener: MpvListener,
): Promise<OpenMpv | undefined> => {
  const giveUpAt = Date.now() + 1000;
  // Until it is known to be the right one, nobody hears of it.
  let isKept = false;
  const client = await connectPatiently(
    paths.socket,
    {
      onEvent: (event) => isKept && listener.onEvent(event),
      onClose: () => isKept && listener.onClose(),
    },
    () => Date.now() > giveUpAt,
  );
  if (!client) return undefined;
  if ((await pidOf(client).catch(() => undefined)) === pid) {
    const wanted = outputArgument(audioOutput);
    if (!(await readArguments(pid)).includes(wanted))
      await client.request(["set_property", "ao", wanted.slice("--ao=".length)]).catch(() => {});
    isKept = true;
    return { client, pid, isAdopted: true };
  }
  client.close();
  return undefined;
};

/** A deck that lost its pid file still answers; find it, so that there are never two. */
const findUnlisted = async (socketPath: string): Promise<number | undefined> => {
  const client = await connectMpv(socketPath, { onEvent: () => {}, onClose: () => {} }).catch(
    () => undefined,
  );
  const pid = client && (await pidOf(client).catch(() => undefined));
  client?.close();
  return typeof pid === "number" && (await isDeck(pid, socketPath)) ? pid : undefined;
};

const lastLine = async (path: string): Promise<string> =>
  (await readFile(path, "utf8").catch(() => "")).trim().split("\n").pop() ?? "";

const connectSpawned = async (
  options: MpvOptions,
  spawned: SpawnedMpv,
  listener: MpvListener,
): Promise<Opened> => {
  let end: { readonly isMissing: boolean; readonly detail: string } | undefined;
  void spawned.ended.then((how) => {
    end = how;
  });
  const giveUpAt = Date.now() + START_TIMEOUT_MS;
  const client = await connectPatiently(
    options.paths.socket,
    listener,
    () => end !== undefined || Date.now() > giveUpAt,
  );
  if (client && spawned.pid !== undefined)
    return ok({ client, pid: spawned.pid, isAdopted: false });
  client?.close();
  if (end?.isMissing) return failed("player-missing", "mpv is not installed: apt-get install mpv");
  if (spawned.pid !== undefined) await endDeck(spawned.pid, options.paths.socket, 0);
  const words = [end?.detail ?? "mpv does not answer", await lastLine(options.paths.log)];
  return failed("player-broken", words.filter((word) => word !== "").join(": "));
};

/** Its pid file is there and still empty: that takes some 5 ms, or for ever after a crash. */
const isBeingStarted = async (path: string): Promise<boolean> => {
  const file = await stat(path).catch(() => undefined);
  return file?.size === 0 && Date.now() - file.mtimeMs < 1000;
};

const start = async (options: MpvOptions, listener: MpvListener): Promise<Opened> => {
  const { paths } = options;
  const isFree = !(await isBeingStarted(paths.pid));
  if (isFree) await removeDeckFiles(paths);
  // Exclusive: of two daemons that start on one folder only one gets past this line.
  const pidFile = isFree && (await open(paths.pid, "wx", 0o600).catch(() => undefined));
  if (!pidFile) return failed("player-broken", `another Rumpus is starting on ${options.runDir}`);
  await pidFile.close();
  const spawned = spawnMpv(
    options.mpvPath,
    mpvArguments(paths.socket, options.audioOutput, options.outputId),
    paths.log,
  );
  if (spawned.pid !== undefined) await writeFile(paths.pid, `${spawned.pid}\n`);
  const opened = await connectSpawned(options, spawned, listener);
  if (!opened.ok) await removeDeckFiles(paths);
  return opened;
};

/** Takes over the deck that runs on this folder, or starts one after cleaning up. */
export const openMpv = async (options: MpvOptions, listener: MpvListener): Promise<Opened> => {
  const { paths } = options;
  if (Buffer.byteLength(paths.socket) > LONGEST_SOCKET_PATH)
    return failed("player-broken", `the path ${paths.socket} is too long for a socket`);
  try {
    await mkdir(options.runDir, { recursive: true, mode: 0o700 });
    const listed = await readPid(paths.pid);
    const isListedOurs = listed !== undefined && (await isDeck(listed, paths.socket));
    const kept = isListedOurs ? await adopt(options, listed, listener) : undefined;
    if (kept) return ok(kept);
    const stray = isListedOurs ? listed : await findUnlisted(paths.socket);
    if (stray !== undefined && !(await endDeck(stray, paths.socket, 0)))
      return failed("player-broken", `mpv (process ${stray}) hangs and cannot be killed`);
    return await start(options, listener);
  } catch (error) {
    return failed("player-broken", `cannot start mpv in ${options.runDir}: ${String(error)}`);
  }
};
