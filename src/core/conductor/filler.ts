import type { TrackId } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";
import { nextUp } from "../../domain/ranking/next-up.ts";
import type { Settings } from "../../domain/settings.ts";
import type { Track } from "../../domain/track.ts";
import type { Log } from "../ports/environment.ts";
import { newEntryId } from "../sender.ts";
import type { Stage } from "../stage.ts";

/** "Tonight" for what people like. */
const TONIGHT_MS = 12 * 3_600_000;

type Lists = Pick<Settings, "fallbackTrackIds" | "fallbackPlaylistId">;

/**
 * Keeps something ready for a dry queue: of the host's fallback playlist the track that has not
 * played for longest, then of the single fallback tracks, then, if the host lets it, something like
 * what people asked for tonight.
 */
export const createFillerKeeper = (stage: Stage, log: Log) => {
  let isChoosing = false;
  let chosenFor: Lists | undefined;

  const choose = async (): Promise<void> => {
    const party = stage.party.newest();
    const track =
      (await fromPlaylist(stage, party)) ??
      (await fromList(stage, party)) ??
      (await suggested(stage, party));
    if (!track) return;
    const filler = { entryId: newEntryId(stage.environment), track };
    await send(stage, filler);
  };

  return (): void => {
    const { queue, playback, settings } = stage.party.newest();
    const { fallbackTrackIds, fallbackPlaylistId } = settings;
    const isWanted = settings.autoplay || fallbackTrackIds.length > 0 || fallbackPlaylistId !== "";
    const isStale = chosenFor !== undefined && !isSame(chosenFor, settings);
    if (playback.filler && !isChoosing && (!isWanted || isStale)) {
      chosenFor = undefined;
      void send(stage, undefined);
      return;
    }
    // What is still being fetched keeps nobody dancing.
    if (isChoosing || !isWanted || playback.filler || nextUp(queue)) return;
    isChoosing = true;
    chosenFor = { fallbackTrackIds, fallbackPlaylistId };
    // The library may be away for a moment; the next change of the party chooses again.
    void choose()
      .catch((error) => log("warn", `nothing chosen for a dry queue: ${String(error)}`))
      .finally(() => {
        isChoosing = false;
      });
  };
};

const isSame = (left: Lists, right: Lists): boolean =>
  left.fallbackTrackIds === right.fallbackTrackIds &&
  left.fallbackPlaylistId === right.fallbackPlaylistId;

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

/** Undefined also when the host has deleted the list. */
const fromPlaylist = (stage: Stage, party: Party): Promise<Track | undefined> => {
  const { fallbackPlaylistId } = party.settings;
  if (fallbackPlaylistId === "") return Promise.resolve(undefined);
  const current = party.playback.current?.track.trackId;
  return stage.library.nextOfPlaylist(fallbackPlaylistId, current);
};

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
