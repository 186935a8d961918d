import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { DeckHealth, DeckReport, DeckState, Player } from "../../core/ports/player.ts";
import { createClockReader, createClockWriter, monotonicMs } from "../../lib/playback-clock.ts";
import { ok } from "../../lib/result.ts";
import { createClockFollower } from "../clock/clock-follower.ts";
import { createPulse, type Pulse } from "../clock/pulse.ts";
import { driversOf } from "../mpv/mpv-arguments.ts";
import type { MpvEvent } from "../mpv/mpv-message.ts";
import { deckPaths, endDeck, removeDeckFiles } from "../mpv/mpv-process.ts";
import { type OpenMpv, openMpv } from "../mpv/open-mpv.ts";
import { listDevices } from "../sound/list-devices.ts";
import { createOutputKeeper, type OutputKeeper } from "../sound/output-keeper.ts";
import { likelyDriver, readableOutputs } from "../sound/readable-outputs.ts";
import { createCrashBreaker } from "./crash-breaker.ts";
import { createSession, type Session } from "./create-session.ts";
import type { Resume } from "./reconcile.ts";
import { createSerial } from "./serial.ts";
import type { Slot } from "./slots.ts";

export type Log = (level: "info" | "warn" | "error", message: string) => void;

export interface DeckOptions {
  /** Holds `mpv.sock`, `mpv.pid` and `mpv.log`; one deck per folder. */
  readonly runDir: string;
  /** "auto" or a list of mpv's audio drivers, best first. */
  readonly audioOutput: string;
  readonly mpvPath?: string | undefined;
  /** Where the sound goes at first; "auto" unless said otherwise. */
  readonly outputId?: string | undefined;
  readonly clockMemory: SharedArrayBuffer;
  readonly log: Log;
  /** A track that should play and does not move for so long is given up. */
  readonly stuckAfterMs?: number | undefined;
}

/** One mpv and everything that lives and dies with it. */
interface Life {
  readonly mpv: OpenMpv;
  readonly session: Session;
  readonly pulse: Pulse;
  readonly sound: OutputKeeper;
}

const SILENCE: DeckState = {
  current: undefined,
  next: undefined,
  isPaused: false,
  volumePct: 100,
};
const STUCK_AFTER_MS = 10_000;
const QUIT_GRACE_MS = 1000;
/** Core hears of an end within milliseconds; wishes older than this many plays do not exist. */
const REMEMBERED_TAGS = 64;

/** Plays through mpv, in this thread. See `createPlayer` for the one that has its own. */
export const createDeck = (options: DeckOptions): Player => {
  const { log } = options;
  const runDir = resolve(options.runDir);
  const paths = deckPaths(runDir);
  const mpvPath = options.mpvPath ?? "mpv";
  const mpvOptions = { ...options, runDir, paths, mpvPath };
  const drivers = driversOf(options.audioOutput);
  const devices = () => listDevices(mpvPath);
  const follower = createClockFollower(
    createClockWriter(options.clockMemory),
    monotonicMs,
    // Of a player thread before this one: generations never repeat.
    createClockReader(options.clockMemory)({
      positionMs: 0,
      atMs: 0,
      rate: 0,
      generation: 0,
      song: 0,
    }).generation,
  );
  const breaker = createCrashBreaker(monotonicMs);
  const inTurn = createSerial((error) => log("warn", `player: ${String(error)}`));
  const listeners: ((report: DeckReport) => void)[] = [];
  const overTags = new Set<string>();

  let wanted: DeckState = SILENCE;
  let health: DeckHealth = { state: "starting" };
  let outputId = options.outputId ?? "auto";
  let output: string | undefined;
  let isOutputMissing = false;
  let life: Life | undefined;
  let resume: Resume | undefined;
  let heardTag: string | undefined;
  let isReconcileDue = false;
  let isStopping = false;
  let stopping = new AbortController();
  /** Whatever is being brought to life just now; settles before anything is put to an end. */
  let opening: Promise<unknown> = Promise.resolve();
  let rescue: Promise<unknown> = Promise.resolve();
  let restarting: ReturnType<Player["restart"]> | undefined;
  /** One after the other: there are never two mpvs. */
  const inOpening = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const acted = opening.then(act, act);
    opening = acted.catch(() => undefined);
    return acted;
  };

  const report = (what: DeckReport): void => {
    for (const listener of listeners) {
      try {
        listener(what);
      } catch (error) {
        // The music goes on, whatever is wrong with who listens.
        log("error", `player: a listener threw ${String(error)}`);
      }
    }
    if (overTags.size > REMEMBERED_TAGS) overTags.delete([...overTags][0] ?? "");
  };

  const setHealth = (now: DeckHealth): void => {
    if (JSON.stringify(now) === JSON.stringify(health)) return;
    health = now;
    report({ kind: "health", health });
  };

  const setWell = (mpv: OpenMpv): void =>
    setHealth({
      state: "ok",
      pid: mpv.pid,
      ...(output === undefined ? {} : { output }),
      ...(isOutputMissing ? { isOutputMissing } : {}),
    });

  const reconcileSoon = (): void => {
    if (isReconcileDue) return;
    isReconcileDue = true;
    void inTurn(async () => {
      isReconcileDue = false;
      await life?.session.reconcile(resume);
    });
  };

  const heard = (tag: string, positionMs: number): void => {
    resume = undefined;
    report({ kind: tag === heardTag ? "position" : "started", tag, positionMs });
    heardTag = tag;
  };

  const bringToLife = (mpv: OpenMpv): Life => {
    const session = createSession({
      client: mpv.client,
      follower,
      overTags,
      report,
      wanted: () => wanted,
      reconcileSoon,
      outputKnown: (driver) => {
        output = driver;
        setWell(mpv);
      },
      heard,
      hurry: () => pulse.hurry(),
    });
    const giveUp = (detail: string): Promise<void> => inTurn(() => session.abandon(detail));
    const stuckAfterMs = options.stuckAfterMs ?? STUCK_AFTER_MS;
    const pulse = createPulse({
      measure: session.measure,
      shouldMove: session.shouldMove,
      positionMs: follower.sampledMs,
      onSecond: session.reportPosition,
      onHang: () => {
        log("error", `player: mpv (process ${mpv.pid}) hangs; killing it`);
        void endDeck(mpv.pid, paths.socket, 0).finally(mpv.client.close);
      },
      onStuck: () => void giveUp(`did not move for ${stuckAfterMs / 1000} s`),
      stuckAfterMs,
    });
    const sound = createOutputKeeper({
      client: mpv.client,
      drivers,
      wantedId: () => outputId,
      devices,
      onSound: (driver, isMissing) => {
        if (sound !== life?.sound) return;
        output = driver ?? output;
        isOutputMissing = isMissing;
        setWell(mpv);
      },
    });
    return { mpv, session, pulse, sound };
  };

  /** Opens mpv; its death, from here on, is somebody's business. */
  const open = async (): Promise<Awaited<ReturnType<typeof openMpv>>> => {
    // Events of an mpv that was not yet ours to listen to wait for their session.
    const onEvent = (event: MpvEvent): void => {
      mine?.session.note(event);
      mine?.sound.note(event);
      void inTurn(() => (mine && mine === life ? mine.session.handle(event) : undefined));
    };
    let mine: Life | undefined;
    let isClosed = false;
    const onClose = (): void => {
      isClosed = true;
      if (mine) rescue = onDeath(mine);
    };
    const opened = await openMpv({ ...mpvOptions, outputId }, { onEvent, onClose });
    if (!opened.ok) return opened;
    mine = bringToLife(opened.value);
    life = mine;
    if (isClosed) rescue = onDeath(mine);
    else setWell(opened.value);
    void mine.sound.start().catch(() => {});
    return opened;
  };

  /** The next one begins where this one ends. */
  const bury = (dead: Life): Slot | undefined => {
    life = undefined;
    dead.pulse.stop();
    dead.sound.stop();
    const slot = dead.session.current();
    if (slot) resume = { item: slot.item, positionMs: dead.session.placeMs() };
    return slot;
  };

  const onDeath = async (dead: Life): Promise<void> => {
    if (life !== dead) return;
    const slot = bury(dead);
    if (isStopping) return;
    follower.setRate(0);
    log("error", `player: mpv (process ${dead.mpv.pid}) died`);
    setHealth({ state: "down", reason: "mpv died; it is being started again" });
    const tag = slot?.item.tag;
    if (breaker.crashed(tag) && tag !== undefined) {
      resume = undefined;
      overTags.add(tag);
      const detail = "mpv died three times in a minute while playing it";
      report({ kind: "failed", tag, next: undefined, fault: "unplayable", detail });
    }
    await endDeck(dead.mpv.pid, paths.socket, 0);
    await revive();
  };

  const tryOpen = async (): ReturnType<typeof open> => {
    const opened = await open();
    if (opened.ok) reconcileSoon();
    else {
      log("error", `player: ${opened.detail}`);
      setHealth({ state: "down", reason: opened.detail });
    }
    return opened;
  };

  const revive = async (firstWaitMs = breaker.backOffMs()): Promise<void> => {
    for (let waitMs = firstWaitMs; !isStopping; waitMs = 5000) {
      await sleep(waitMs, undefined, { signal: stopping.signal }).catch(() => {});
      if (isStopping) return;
      // Somebody who was in more of a hurry may have opened one.
      if (await inOpening(async () => life !== undefined || (await tryOpen()).ok)) return;
    }
  };

  const restart = async (): ReturnType<Player["restart"]> => {
    if (isStopping) return ok(undefined);
    const last = life;
    if (last) {
      bury(last);
      follower.setRate(0);
      setHealth({ state: "starting" });
      await leave(last, false);
    }
    if (isStopping || life) return ok(undefined);
    const opened = await tryOpen();
    if (opened.ok) return ok(undefined);
    if (last) rescue = revive(5000);
    return opened;
  };

  /** Answers what an adopted mpv does, and wants just that until core says otherwise. */
  const takeOver = async (session: Session): ReturnType<Session["adopt"]> => {
    const found = await session.adopt();
    heardTag = found.tag;
    const current = found.item && { ...found.item, startMs: found.positionMs };
    const { isPaused, volumePct } = found;
    if (wanted === SILENCE) wanted = { current, next: undefined, isPaused, volumePct };
    else reconcileSoon();
    return found;
  };

  const leave = async (one: Life, isMusicLeft: boolean): Promise<void> => {
    one.pulse.stop();
    one.sound.stop();
    if (isMusicLeft) return one.mpv.client.close();
    // Not awaited: one that hangs gets its second, no more.
    void one.mpv.client.request(["quit"]).catch(() => {});
    await endDeck(one.mpv.pid, paths.socket, QUIT_GRACE_MS);
    one.mpv.client.close();
    await removeDeckFiles(paths);
  };

  /** A jump that comes while there is no mpv decides where the next one begins. */
  const seek = async (tag: string, positionMs: number): Promise<void> => {
    const { current } = wanted;
    if (current?.tag === tag) wanted = { ...wanted, current: { ...current, startMs: positionMs } };
    if (life) await life.session.seek(tag, positionMs);
    else if (resume?.item.tag === tag) resume = { ...resume, positionMs };
  };

  return {
    start: async () => {
      isStopping = false;
      stopping = new AbortController();
      const opened = await inOpening(open);
      if (!opened.ok) {
        setHealth({ state: "down", reason: opened.detail });
        return opened;
      }
      const session = life?.session;
      if (!opened.value.isAdopted || !session) {
        reconcileSoon();
        return ok(undefined);
      }
      let found: Awaited<ReturnType<Session["adopt"]>> | undefined;
      await inTurn(async () => {
        found = await takeOver(session);
      });
      if (!found) return ok(undefined);
      const { tag, positionMs, isPaused } = found;
      return ok({ tag, positionMs, isPaused });
    },
    apply: (state) => {
      wanted = state;
      reconcileSoon();
    },
    seek: (tag, positionMs) => void inTurn(() => seek(tag, positionMs)),
    onReport: (listener) => void listeners.push(listener),
    health: () => health,
    outputs: async () => {
      const found = await devices();
      const isHeard = output !== undefined && output !== "null";
      return readableOutputs(found, isHeard ? output : likelyDriver(found, drivers));
    },
    setOutput: (wantedId) => {
      outputId = wantedId;
      void life?.sound.changed();
    },
    restart: () => {
      // Who presses twice wants one.
      restarting ??= inOpening(restart).finally(() => {
        restarting = undefined;
      });
      return restarting;
    },
    stop: async ({ leavePlaying }) => {
      isStopping = true;
      stopping.abort();
      const last = life;
      life = undefined;
      await Promise.allSettled([opening, rescue]);
      for (const one of [last, life]) if (one) await leave(one, leavePlaying);
      life = undefined;
      follower.setRate(0);
    },
  };
};
