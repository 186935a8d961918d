import { signal } from "@preact/signals";
import type { LiveEvent } from "../../../src/protocol/events.ts";
import type { JobRun } from "../../../src/protocol/jobs.ts";
import type { LightsView } from "../../../src/protocol/lights.ts";
import type { PartySnapshot } from "../../../src/protocol/party.ts";
import { keepFresh } from "../../lib/net/keep-fresh.ts";
import { say } from "../../lib/toasts.ts";
import { announceRun } from "./announce-run.ts";
import { isHost } from "./ask.ts";
import { noteRun, reloadRuns, runs } from "./work.ts";

/** What the page knows of the party itself; the queue comes to this page later. */
export const party = signal<Pick<PartySnapshot, "party" | "settings"> | null>(null);
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

let seq = -1;
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
};

/** Who has just signed in knows nothing of the work yet: a guest is not told. */
const hearWhoIAm = (isHostNow: boolean): void => {
  const wasHost = isHost.peek();
  isHost.value = isHostNow;
  if (isHostNow && !wasHost) catchUp();
};

const hear = (event: LiveEvent): void => {
  if ("seq" in event) seq = event.seq;
  switch (event.kind) {
    case "snapshot":
      party.value = { party: event.party, settings: event.settings };
      hearWhoIAm(event.me.isHost);
      return;
    case "me":
      hearWhoIAm(event.me.isHost);
      return;
    case "party-changed":
    case "settings-changed": {
      const known = party.peek();
      if (!known) return;
      party.value =
        event.kind === "party-changed"
          ? { ...known, party: event.party }
          : { ...known, settings: event.settings };
      return;
    }
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
    seq: () => seq,
    onConnection: (fresh) => {
      isFresh.value = fresh;
    },
    onOpen: catchUp,
  });
};

/** Asks for everything again, after something that no event tells (signing in). */
export const resync = (): Promise<void> => ask();
