import { effect } from "../../lib/signals/signals.ts";
import { hashOf } from "../../ui/media/hash-of.ts";
import { info, nowPlaying } from "../state/party.ts";
import { type Cut, planScenes } from "../visual/plan-scenes.ts";
import type { Scene } from "../visual/scene.ts";
import { SCENES } from "../visual/scenes/catalogue.ts";
import { decodeFeatures, type HeardSong } from "./decode-features.ts";
import { type Inks, inksOf } from "./palette.ts";

export interface OnStage {
  readonly song: HeardSong | undefined;
  readonly cuts: readonly Cut[];
  readonly inks: Inks;
  readonly isPlaying: boolean;
}

export interface Stage {
  readonly now: () => OnStage;
  /** A scene that is to be looked at whatever the music says (`?scene=`). */
  readonly forced: () => Scene | undefined;
}

/** A song that is just being heard ahead is asked for again. */
const AGAIN_MS = 6_000;
const TRIES = 30;

const load = async (trackId: string, signal: AbortSignal): Promise<HeardSong | undefined> => {
  try {
    const path = `/api/v1/tracks/${encodeURIComponent(trackId)}/features`;
    const answer = await fetch(path, { signal });
    return answer.ok ? decodeFeatures(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
};

/** Has the features of the song that plays, of no other, and what is to be made of them. */
export const createStage = (): Stage => {
  const wanted = new URLSearchParams(location.search).get("scene");
  const forced = SCENES.find(({ name }) => name === wanted);
  let now: OnStage = { song: undefined, cuts: [], inks: inksOf([]), isPlaying: false };
  let trackId: string | undefined;
  let giveUp = new AbortController();

  const coloursOf = (song: HeardSong | undefined): readonly string[] =>
    info.peek()?.glow ?? song?.palette ?? [];
  const put = (song: HeardSong | undefined): void => {
    const cuts = song ? planScenes(song, SCENES, hashOf(trackId ?? "")) : [];
    now = { ...now, song, cuts, inks: inksOf(coloursOf(song)) };
  };
  const follow = async (wantedId: string, mine: AbortController): Promise<void> => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const song = await load(wantedId, mine.signal);
      if (mine.signal.aborted) return;
      if (song) put(song);
      if (song?.isComplete) return;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      if (mine.signal.aborted) return;
    }
  };

  effect(() => {
    const song = nowPlaying.value;
    now = { ...now, isPlaying: song?.state === "playing" };
    if (song?.trackId === trackId) return;
    trackId = song?.trackId;
    giveUp.abort();
    giveUp = new AbortController();
    put(undefined);
    if (trackId !== undefined) void follow(trackId, giveUp);
  });
  effect(() => {
    const glow = info.value?.glow;
    if (glow) now = { ...now, inks: inksOf(glow) };
  });
  return { now: () => now, forced: () => forced };
};
