import type { TrackId } from "../../domain/ids.ts";
import { whyNot, whyNotThis } from "../../domain/limits/why-not.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { Track } from "../../domain/track.ts";
import { actorOf, type Sender } from "../sender.ts";
import type { Stage } from "../stage.ts";

const TRIES = 12;
/** Of a list whose songs may all be gone. */
const LOOKS = 40;
/** "Tonight" for what people like. */
const TONIGHT_MS = 12 * 3_600_000;

export type Roll =
  | { readonly ok: true; readonly track: Track }
  | { readonly ok: false; readonly refusal: Refusal };

/** Something by chance that fits the evening, and that whoever asks may have now. */
export const rollDice = async (stage: Stage, sender: Sender): Promise<Roll> => {
  const { party, environment } = stage;
  const asker = actorOf(sender);
  if (asker.kind === "system") return nothing;
  const next = candidates(stage, sender);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const track = await next();
    if (!track) return nothing;
    const [state, nowMs] = [party.newest(), environment.nowMs()];
    if (whyNotThis(state, asker, track, nowMs)) continue;
    const refusal = whyNot(state, asker, track, nowMs);
    return refusal ? { ok: false, refusal } : { ok: true, track };
  }
  return nothing;
};

const nothing: Roll = { ok: false, refusal: { code: "nothing-to-play" } };

/** One after the other, what autoplay would choose; of the host's list, where that is all there is. */
const candidates = (stage: Stage, { isHost }: Sender): (() => Promise<Track | undefined>) => {
  const isOfList = !isHost && stage.party.newest().settings.interactivity === "list-only";
  return isOfList ? ofList(stage) : ofLibrary(stage);
};

const ofList = ({ library, party, environment }: Stage): (() => Promise<Track | undefined>) => {
  const { settings, queue, playedAtMs } = party.newest();
  const waiting = new Set(queue.map(({ track }) => track.trackId));
  const isNew = (trackId: TrackId): boolean => !(waiting.has(trackId) || playedAtMs.has(trackId));
  const fresh = settings.listTrackIds.filter(isNew);
  const left = fresh.length > 0 ? fresh : [...settings.listTrackIds];
  let looks = 0;
  return async () => {
    while (looks < LOOKS && left.length > 0) {
      looks += 1;
      const [trackId] = left.splice(environment.random() % left.length, 1);
      const track = trackId === undefined ? undefined : await library.track(trackId);
      if (track) return track;
    }
    return undefined;
  };
};

const ofLibrary = ({ library, party, environment }: Stage): (() => Promise<Track | undefined>) => {
  const { playback, recent, queue } = party.newest();
  const notThese: TrackId[] = [
    ...(playback.current ? [playback.current.track.trackId] : []),
    ...recent.map(({ track }) => track.trackId),
    ...queue.map(({ track }) => track.trackId),
  ];
  return async () => {
    const track = await library.suggest({
      seed: environment.random(),
      sinceMs: environment.nowMs() - TONIGHT_MS,
      notThese,
    });
    if (track) notThese.push(track.trackId);
    return track;
  };
};
