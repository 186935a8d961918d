import { monotonicMs } from "../../lib/playback-clock.ts";
import type { MpvEvent } from "../mpv/mpv-message.ts";
import { judgeEnd } from "./judge-end.ts";
import {
  carryOutSeek,
  finish,
  positionOf,
  reportPosition,
  type SessionState,
  setRate,
} from "./session-state.ts";
import { aSlot, type Slot } from "./slots.ts";

/** How long to look for the tag of an entry that mpv is just opening; a look takes 1 ms. */
const IDENTIFY_MS = 500;

/** Finds out which item mpv goes over to when it was queued before our time. */
const identify = async ({ mpv }: SessionState, entryId: number): Promise<Slot | undefined> => {
  for (const endMs = monotonicMs() + IDENTIFY_MS; monotonicMs() < endMs; ) {
    const playing = (await mpv.entries()).find((entry) => entry.current === true);
    const tag = await mpv.text("force-media-title");
    if (playing?.id === entryId && tag !== undefined && tag !== "")
      return aSlot(entryId, { tag, source: playing.filename, durationMs: 0 });
  }
  return undefined;
};

const onStartFile = async (state: SessionState, entryId: number): Promise<void> => {
  state.openedId = entryId;
  if (entryId <= (state.current?.entryId ?? 0)) return;
  const slot = state.next?.entryId === entryId ? state.next : await identify(state, entryId);
  if (!slot) return;
  if (slot === state.next) state.next = undefined;
  state.current = slot;
  // The old item is still audible for up to 0.4 s: mpv counts up to 0 from below, and the clock
  // jumps only when the first such position comes in.
  state.meter.pause();
  state.ports.follower.jump(undefined, slot.item.tag);
  await state.mpv.keepCurrent();
};

const onFileLoaded = async (state: SessionState, slot: Slot): Promise<void> => {
  const durationSec = (await state.mpv.number("duration")) ?? 0;
  state.current = { ...slot, durationMs: durationSec * 1000, stage: "loaded" };
  await carryOutSeek(state);
  state.ports.reconcileSoon();
};

/** Sound comes out: for the first time, or again after a seek. */
const onPlaybackRestart = async (state: SessionState, slot: Slot): Promise<void> => {
  state.current = { ...slot, stage: "heard" };
  setRate(state);
  // After a jump in a pause mpv is behind by the device's delay (0.2 s) until sound flows again.
  if (state.isPaused !== true) state.meter.go();
  state.ports.hurry();
  await state.meter.measure();
  if (slot.stage === "heard") return reportPosition(state);
  state.ports.heard(slot.item.tag, positionOf(state));
  state.ports.outputKnown(await state.mpv.text("current-ao"));
};

const onEndFile = async (
  state: SessionState,
  slot: Slot,
  how: { readonly reason: string; readonly file_error?: string | undefined },
): Promise<void> => {
  const { next, ending: noted } = state;
  const positionMs = noted?.entryId === slot.entryId ? noted.positionMs : positionOf(state);
  if (next?.item.tag === "") state.next = (await identify(state, next.entryId)) ?? next;
  const { item, durationMs } = slot;
  const error = how.file_error ?? how.reason;
  const ending = { item, durationMs, positionMs, reason: how.reason, error };
  finish(state, slot, await judgeEnd(ending));
  if (!state.next) setRate(state);
};

/** Must not wait for its turn: from here on mpv's position may be that of the next item. */
export const noteEnd = (state: SessionState, event: MpvEvent): void => {
  if (event.event !== "end-file") return;
  state.meter.pause();
  state.ending = { entryId: event.playlist_entry_id, positionMs: positionOf(state) };
};

/** What mpv tells about itself becomes what the deck knows and core hears. */
export const handleEvent = async (state: SessionState, event: MpvEvent): Promise<void> => {
  const { current } = state;
  switch (event.event) {
    case "start-file":
      return await onStartFile(state, event.playlist_entry_id);
    case "end-file":
      // Of what was replaced, core knows.
      if (event.playlist_entry_id === current?.entryId) await onEndFile(state, current, event);
      return;
    case "file-loaded":
      if (current && state.openedId === current.entryId) await onFileLoaded(state, current);
      return;
    case "playback-restart":
      if (current && state.openedId === current.entryId) await onPlaybackRestart(state, current);
  }
};
