import type { LiveEvent } from "../../../src/protocol/events.ts";
import type { JobRun } from "../../../src/protocol/jobs.ts";
import type { LightsView } from "../../../src/protocol/lights.ts";
import type { EntryCard, PartySnapshot } from "../../../src/protocol/party.ts";
import { keepFresh } from "../../lib/net/keep-fresh.ts";
import { applyEvent } from "../../lib/party/apply-event.ts";
import { nextClockOffset } from "../../lib/party/server-clock.ts";
import { computed, signal } from "../../lib/signals/signals.ts";
import { say } from "../../lib/toasts.ts";
import { isHost } from "./asking/ask.ts";
import { announceRun } from "./runs/announce-run.ts";
import { noteRun, reloadRuns, runs } from "./runs/work.ts";

export const party = signal<Readonly<PartySnapshot> | null>(null);
export const song = computed(() => party.value?.nowPlaying ?? null);
export const queue = computed<readonly EntryCard[]>(() => party.value?.queue ?? []);
/** Counts up whenever the guests may be others than they were. */
export const guestsNews = signal(0);
export const isFresh = signal(true);
/** Songs in the library, once something has changed; see `library-changed`. */
export const librarySongs = signal<number | undefined>(undefined);

type RunListener = (run: JobRun) => void;
const runListeners = new Set<RunListener>();
const libraryListeners = new Set<() => void>();

/** Hears of every change of a run; returns "stop". */
export const onRun = (listener: RunListener): (() => void) => {
  runListeners.add(listener);
  return () => runListeners.delete(listener);
};

/** Hears when tracks, playlists or folders have changed, or may have while nobody listened. */
export const onLibrary = (listener: () => void): (() => void) => {
  libraryListeners.add(listener);
  return () => libraryListeners.delete(listener);
};

type LightsListener = (lights: LightsView | undefined) => void;
const lightsListeners = new Set<LightsListener>();

/** Hears the lights as they are now; undefined: they may have changed while nobody listened. */
export const onLights = (listener: LightsListener): (() => void) => {
  lightsListeners.add(listener);
  return () => lightsListeners.delete(listener);
};

let clockOffsetMs: number | undefined;
/** Now, as the box's clock has it. */
export const serverNowMs = (): number => Date.now() + (clockOffsetMs ?? 0);

let ask: () => Promise<void> = () => Promise.resolve();

const hearRun = (run: JobRun): void => {
  const before = runs.peek().get(run.jobId);
  noteRun(run);
  announceRun(before, run);
  for (const listener of runListeners) listener(run);
};

/** Runs, the library and the lights have no numbered events: after a gap they are asked for anew. */
const catchUp = (): void => {
  if (!isHost.peek()) return;
  void reloadRuns();
  for (const listener of libraryListeners) listener();
  for (const listener of lightsListeners) listener(undefined);
  guestsNews.value += 1;
};

/** Who has just signed in knows nothing of the work yet: a guest is not told. */
const hearWhoIAm = (isHostNow: boolean): void => {
  const wasHost = isHost.peek();
  isHost.value = isHostNow;
  if (isHostNow && !wasHost) catchUp();
};

const hear = (event: LiveEvent): void => {
  if ("nowMs" in event) clockOffsetMs = nextClockOffset(clockOffsetMs, event.nowMs - Date.now());
  party.value = applyEvent(party.peek(), event);
  switch (event.kind) {
    case "snapshot":
    case "me":
      hearWhoIAm(event.me.isHost);
      return;
    case "guests-changed":
      guestsNews.value += 1;
      return;
    case "job-changed":
      hearRun(event.run);
      return;
    case "job-notice":
      say({ tone: event.level === "error" ? "bad" : "plain", text: event.text });
      return;
    case "library-changed":
      librarySongs.value = event.tracks;
      for (const listener of libraryListeners) listener();
      return;
    case "lights-changed":
      for (const listener of lightsListeners) listener(event.lights);
      return;
    default:
  }
};

export const connect = (): void => {
  ask = keepFresh({
    onEvent: hear,
    seq: () => party.peek()?.seq ?? -1,
    onConnection: (fresh) => {
      isFresh.value = fresh;
    },
    onOpen: catchUp,
  });
};

/** Asks for everything again, after something that no event tells (signing in). */
export const resync = (): Promise<void> => ask();
