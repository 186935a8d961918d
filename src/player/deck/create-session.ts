import type { DeckItem, FoundDeck } from "../../core/ports/player.ts";
import type { MpvEvent } from "../mpv/mpv-message.ts";
import { handleEvent, noteEnd } from "./handle-event.ts";
import { type Resume, reconcile } from "./reconcile.ts";
import {
  carryOutSeek,
  createSessionState,
  finish,
  positionOf,
  reportPosition,
  type SessionPorts,
  type SessionState,
  setRate,
  silence,
} from "./session-state.ts";
import { aSlot, type Slot } from "./slots.ts";

export interface Adopted extends FoundDeck {
  readonly item: DeckItem | undefined;
  readonly volumePct: number;
}

/**
 * The life of one mpv as the deck sees it. What answers a promise runs one after the other
 * (serial.ts), `measure` and `note` excepted, so that mpv's news and core's wishes never interleave.
 */
export interface Session {
  /** Learns what an mpv that was running before is doing. */
  readonly adopt: () => Promise<Adopted>;
  readonly reconcile: (resume: Resume | undefined) => Promise<void>;
  /** At the moment an event comes in, whoever's turn it is. */
  readonly note: (event: MpvEvent) => void;
  readonly handle: (event: MpvEvent) => Promise<void>;
  readonly seek: (tag: string, positionMs: number) => Promise<void>;
  /** Gives up what plays. */
  readonly abandon: (detail: string) => Promise<void>;
  /** Samples the clock; also mpv's heartbeat. */
  readonly measure: () => Promise<void>;
  /** Something is loaded and nobody paused it. */
  readonly shouldMove: () => boolean;
  readonly reportPosition: () => void;
  readonly current: () => Slot | undefined;
  /** Where the current item should be heard: at a jump's target, even if mpv has not made it yet. */
  readonly placeMs: () => number;
}

const adopt = async (state: SessionState): Promise<Adopted> => {
  const { mpv, meter, ports } = state;
  const entries = await mpv.entries();
  const index = entries.findIndex((entry) => entry.current === true);
  const [playing, following] = index < 0 ? [] : entries.slice(index);
  state.isPaused = await mpv.flag("pause");
  state.volumePct = Math.round((await mpv.number("volume")) ?? 100);
  const found = { isPaused: state.isPaused, volumePct: state.volumePct };
  const tag = (await mpv.text("force-media-title")) ?? "";
  if (!playing || tag === "" || (await mpv.flag("idle-active")))
    return { ...found, tag: undefined, positionMs: 0, item: undefined };
  const durationMs = ((await mpv.number("duration")) ?? 0) * 1000;
  const item = { tag, source: playing.filename, durationMs };
  state.openedId = playing.id;
  state.current = { ...aSlot(playing.id, item), durationMs, stage: "heard", isAdopted: true };
  // Its tag shows only when it plays; until then any wish for a next one replaces it.
  const unknown = following && { tag: "", source: following.filename, durationMs: 0 };
  state.next = unknown && aSlot(following.id, unknown);
  ports.follower.jump(undefined, tag);
  setRate(state);
  meter.go();
  ports.hurry();
  await meter.measure();
  ports.outputKnown(await mpv.text("current-ao"));
  return { ...found, tag, positionMs: positionOf(state), item };
};

const abandon = async (state: SessionState, detail: string): Promise<void> => {
  const slot = state.current;
  if (!slot) return;
  await silence(state);
  finish(state, slot, { kind: "failed", fault: "stuck", detail });
};

export const createSession = (ports: SessionPorts): Session => {
  const state = createSessionState(ports);
  return {
    adopt: () => adopt(state),
    reconcile: (resume) => reconcile(state, resume),
    note: (event) => noteEnd(state, event),
    handle: (event) => handleEvent(state, event),
    seek: async (tag, positionMs) => {
      state.pendingSeek = { tag, positionMs: Math.max(0, positionMs) };
      await carryOutSeek(state);
    },
    abandon: (detail) => abandon(state, detail),
    measure: state.meter.measure,
    shouldMove: () => state.current !== undefined && state.isPaused === false,
    reportPosition: () => reportPosition(state),
    current: () => state.current,
    placeMs: () => {
      const { pendingSeek, current } = state;
      const isDue = pendingSeek !== undefined && pendingSeek.tag === current?.item.tag;
      return isDue ? pendingSeek.positionMs : positionOf(state);
    },
  };
};
