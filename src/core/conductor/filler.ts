import type { TrackId } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";
import type { Track } from "../../domain/track.ts";
import { newEntryId } from "../sender.ts";
import type { Stage } from "../stage.ts";

/** "Tonight" for what people like. */
const TONIGHT_MS = 12 * 3_600_000;

/**
 * Keeps something ready for a dry queue: the host's fallback list first, the one that has not
 * played for longest; then, if the host lets it, something like what people asked for tonight.
 */
export const createFillerKeeper = (stage: Stage) => {
  let isChoosing = false;
  let chosenFor: readonly TrackId[] | undefined;

  const choose = async (): Promise<void> => {
    const party = stage.party.newest();
    const track = (await fromList(stage, party)) ?? (await suggested(stage, party));
    if (!track) return;
    const filler = { entryId: newEntryId(stage.environment), track };
    await send(stage, filler);
  };

  return (): void => {
    const { queue, playback, settings } = stage.party.newest();
    const isWanted = settings.autoplay || settings.fallbackTrackIds.length > 0;
    const isStale = chosenFor !== undefined && chosenFor !== settings.fallbackTrackIds;
    if (playback.filler && !isChoosing && (!isWanted || isStale)) {
      chosenFor = undefined;
      void send(stage, undefined);
      return;
    }
    if (isChoosing || !isWanted || playback.filler || queue.length > 0) return;
    isChoosing = true;
    chosenFor = settings.fallbackTrackIds;
    void choose().finally(() => {
      isChoosing = false;
    });
  };
};

const send = (
  stage: Stage,
  filler: { readonly entryId: ReturnType<typeof newEntryId>; readonly track: Track } | undefined,
) =>
  stage.party.send(
    {
      kind: "choose-filler",
      by: { kind: "system" },
      atMs: stage.environment.nowMs(),
      filler,
    },
    { answer: () => undefined },
  );

const fromList = async (stage: Stage, party: Party): Promise<Track | undefined> => {
  const lastPlayed = (trackId: TrackId): number => party.playedAtMs.get(trackId) ?? 0;
  const waiting = [...party.settings.fallbackTrackIds].sort(
    (left, right) => lastPlayed(left) - lastPlayed(right),
  );
  for (const trackId of waiting) {
    if (trackId === party.playback.current?.track.trackId && waiting.length > 1) continue;
    const track = await stage.library.track(trackId);
    if (track) return track;
  }
  return undefined;
};

const suggested = (stage: Stage, party: Party): Promise<Track | undefined> => {
  if (!party.settings.autoplay) return Promise.resolve(undefined);
  const { current } = party.playback;
  const recent = party.recent.map((play) => play.track.trackId);
  return stage.library.suggest({
    seed: stage.environment.random(),
    sinceMs: stage.environment.nowMs() - TONIGHT_MS,
    notThese: current ? [current.track.trackId, ...recent] : recent,
  });
};
