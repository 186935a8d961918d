import type { DeckReport, DeckState } from "../../core/ports/player.ts";
import type { ClockFollower } from "../clock/clock-follower.ts";
import { createMeter, type Meter } from "../clock/meter.ts";
import type { MpvClient } from "../mpv/mpv-client.ts";
import { createMpvPlaylist, type MpvPlaylist } from "../mpv/mpv-playlist.ts";
import type { Verdict } from "./judge-end.ts";
import type { Slot } from "./slots.ts";

export interface SessionPorts {
  readonly client: MpvClient;
  readonly follower: ClockFollower;
  /** Tags that are over: a wish for one of them was made before core heard of its end. */
  readonly overTags: Set<string>;
  readonly report: (report: DeckReport) => void;
  readonly wanted: () => DeckState;
  /** Asks for another `reconcile` once it is its turn. */
  readonly reconcileSoon: () => void;
  readonly outputKnown: (output: string | undefined) => void;
  /** The item is heard for the first time, or again after a restart of mpv. */
  readonly heard: (tag: string, positionMs: number) => void;
  /** The music jumped: sample more often for a while. */
  readonly hurry: () => void;
}

/** What one mpv has and does, as far as the deck knows. Changed only in turn (serial.ts). */
export interface SessionState {
  readonly ports: SessionPorts;
  readonly mpv: MpvPlaylist;
  readonly meter: Meter;
  current: Slot | undefined;
  next: Slot | undefined;
  /** The entry that mpv opened last: whose `file-loaded` it is that comes in. */
  openedId: number;
  /** The entry whose end came in last, and where it was then: its successor's clock may run
   * before it is this event's turn. */
  ending: { readonly entryId: number; readonly positionMs: number } | undefined;
  pendingSeek: { readonly tag: string; readonly positionMs: number } | undefined;
  isPaused: boolean | undefined;
  volumePct: number | undefined;
}

export const createSessionState = (ports: SessionPorts): SessionState => ({
  ports,
  mpv: createMpvPlaylist(ports.client),
  meter: createMeter(ports.client, ports.follower),
  current: undefined,
  next: undefined,
  openedId: -1,
  ending: undefined,
  pendingSeek: undefined,
  isPaused: undefined,
  volumePct: undefined,
});

export const positionOf = ({ ports }: SessionState): number =>
  Math.max(0, Math.round(ports.follower.positionMs()));

export const reportPosition = (state: SessionState): void => {
  if (state.current?.stage !== "heard") return;
  const { tag } = state.current.item;
  state.ports.report({ kind: "position", tag, positionMs: positionOf(state) });
};

/** Lets the clock run when the music does. */
export const setRate = ({ ports, current, isPaused }: SessionState): void => {
  ports.follower.setRate(current?.stage === "heard" && isPaused !== true ? 1 : 0);
};

/** The item is over, for better or worse; mpv goes over to what it holds as next, if anything. */
export const finish = (state: SessionState, slot: Slot, verdict: Verdict): void => {
  const { tag } = slot.item;
  state.ports.overTags.add(tag);
  state.current = undefined;
  state.meter.pause();
  state.ports.report({ ...verdict, tag, next: state.next?.item.tag });
};

export const silence = async (state: SessionState): Promise<void> => {
  state.current = undefined;
  state.next = undefined;
  state.meter.pause();
  state.ports.follower.jump(0, "");
  setRate(state);
  await state.mpv.stop();
};

export const carryOutSeek = async (state: SessionState): Promise<void> => {
  const { pendingSeek, current, ports } = state;
  if (!pendingSeek || !current || current.stage === "opening") return;
  state.pendingSeek = undefined;
  if (pendingSeek.tag !== current.item.tag) return;
  state.meter.pause();
  ports.hurry();
  ports.follower.jump(pendingSeek.positionMs);
  await state.mpv.seek(pendingSeek.positionMs);
};
