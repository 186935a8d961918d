import type { DeckItem, DeckState } from "../../core/ports/player.ts";
import { isPlayableSource } from "./judge-end.ts";
import {
  carryOutSeek,
  finish,
  reportPosition,
  type SessionState,
  setRate,
  silence,
} from "./session-state.ts";
import { aSlot, isHandedOver } from "./slots.ts";

/** What played when the mpv before this one died. */
export interface Resume {
  readonly item: DeckItem;
  readonly positionMs: number;
}

type Current = NonNullable<DeckState["current"]>;

const open = async (state: SessionState, item: Current): Promise<void> => {
  state.next = undefined;
  state.meter.pause();
  const isAllowed = isPlayableSource(item.source);
  const entryId = isAllowed ? await state.mpv.replace(item, item.startMs) : undefined;
  if (entryId === undefined) {
    await silence(state);
    const detail = `${item.source} is neither an absolute path nor a web address`;
    finish(state, aSlot(-1, item), { kind: "failed", fault: "unplayable", detail });
    return;
  }
  state.current = aSlot(entryId, item);
  state.ports.follower.jump(item.startMs, item.tag);
  setRate(state);
};

const setPaused = async (state: SessionState, isWanted: boolean): Promise<void> => {
  if (state.isPaused === isWanted) return;
  await state.mpv.set("pause", isWanted);
  state.isPaused = isWanted;
  setRate(state);
  state.ports.hurry();
  if (state.current?.stage !== "heard") return;
  if (!isWanted) state.meter.go();
  await state.meter.measure();
  reportPosition(state);
};

const setVolume = async (state: SessionState, wantedPct: number): Promise<void> => {
  if (state.volumePct === wantedPct) return;
  await state.mpv.set("volume", Math.max(0, Math.min(100, wantedPct)));
  state.volumePct = wantedPct;
};

/** What should sound now: after a crash where it was, else as core wants it. */
const target = (
  wanted: Current | undefined,
  isStale: boolean,
  resume: Resume | undefined,
): Current | undefined => {
  if (resume && (isStale || resume.item.tag === wanted?.tag))
    return { ...resume.item, startMs: resume.positionMs };
  return wanted;
};

const setCurrent = async (state: SessionState, wanted: Current | undefined): Promise<void> => {
  if (wanted?.tag === state.current?.item.tag) return;
  await (wanted ? open(state, wanted) : silence(state));
};

/** Without a gap: nothing is loaded again. */
const setGain = async (state: SessionState, wanted: Current | undefined): Promise<void> => {
  const { current, mpv } = state;
  if (!current || current.stage === "opening" || current.item.tag !== wanted?.tag) return;
  const gainDb = wanted.gainDb ?? 0;
  if (!current.isAdopted && (current.item.gainDb ?? 0) === gainDb) return;
  state.current = { ...current, isAdopted: false, item: { ...current.item, gainDb } };
  if (!current.isAdopted) await mpv.setGain(gainDb);
};

const setNext = async (state: SessionState, item: DeckItem | undefined): Promise<void> => {
  const { current, next, mpv, ports } = state;
  // Not before the current one is open: should that fail, core chooses what follows.
  if (!current || current.stage === "opening") return;
  if (item?.tag === next?.item.tag && item?.gainDb === next?.item.gainDb) return;
  if (isHandedOver(current, next, ports.follower.positionMs())) return;
  const allowed = item && isPlayableSource(item.source) ? item : undefined;
  state.next = undefined;
  const entryId = await mpv.follow(allowed);
  state.next = allowed && entryId !== undefined ? aSlot(entryId, allowed) : undefined;
};

/** Makes mpv do what core wants, touching only what differs. */
export const reconcile = async (state: SessionState, resume: Resume | undefined): Promise<void> => {
  const wanted = state.ports.wanted();
  const isStale = wanted.current !== undefined && state.ports.overTags.has(wanted.current.tag);
  await setVolume(state, wanted.volumePct);
  // A new item must not be heard before a pause, nor the old one after a resume.
  if (wanted.isPaused) await setPaused(state, true);
  if (!isStale || resume) await setCurrent(state, target(wanted.current, isStale, resume));
  await setPaused(state, wanted.isPaused);
  await carryOutSeek(state);
  if (!isStale) await setGain(state, wanted.current);
  if (!isStale) await setNext(state, wanted.next);
};
