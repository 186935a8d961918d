import type { ShowSong } from "../../../core/ports/lights.ts";
import { songKey } from "../../../lib/playback-clock.ts";
import type { Result } from "../../../lib/result.ts";
import { createPalette } from "../../colour/palette.ts";
import type { FeatureTrack } from "../../features/feature-track.ts";
import type { Palette } from "../../programs/program.ts";
import { type Beats, correctBeats } from "./correct-beats.ts";

/** A feature file that was opened; `track` grows while the file does. */
export interface OpenFeatures {
  readonly track: FeatureTrack;
  readonly palette: readonly string[];
  close(): void;
}

export type OpenFeatureFile = (
  file: NonNullable<ShowSong["features"]>,
) => Promise<Result<OpenFeatures, "no-features">>;

/** A song of the show, with what is known about it so far. */
export interface BookedSong {
  /** As the playback clock names it. */
  readonly key: number;
  readonly trackId: string;
  readonly durationSec: number;
  track: FeatureTrack | undefined;
  palette: Palette | undefined;
}

interface Entry extends BookedSong {
  wish: ShowSong;
  opened: OpenFeatures | undefined;
  /** As analysed, to be corrected from. */
  found: Beats | undefined;
}

/**
 * The songs that play now or soon, with their features open. A song that is no longer wished for
 * stays until `keep` more came after it: its last tones are heard when the next one has begun.
 */
export const createSongBook = (
  open: OpenFeatureFile,
  /** A complete feature file that cannot be read, with the reason. */
  onBroken: (trackId: string, why: string) => void,
  keep = 8,
) => {
  const entries = new Map<number, Entry>();

  const correct = (entry: Entry): void => {
    if (entry.track && entry.found) {
      Object.assign(entry.track, correctBeats(entry.found, entry.wish.correction));
    }
  };

  const load = async (entry: Entry): Promise<void> => {
    const { features } = entry.wish;
    if (!features) return;
    const opened = await open(features);
    // Meanwhile there may be a newer file, or the song is forgotten.
    const isStale = entry.wish.features !== features || entries.get(entry.key) !== entry;
    if (isStale) {
      if (opened.ok) opened.value.close();
      return;
    }
    if (!opened.ok) {
      // The next cue tries again.
      entry.wish = { ...entry.wish, features: undefined };
      // A part may just have become the whole.
      if (features.isComplete) onBroken(entry.trackId, opened.detail);
      return;
    }
    entry.opened?.close();
    entry.opened = opened.value;
    entry.track = opened.value.track;
    const { beats, beatInBar, beatCount, beatsPerBar, bpm, confidence } = opened.value.track;
    entry.found = { beats, beatInBar, beatCount, beatsPerBar, bpm, confidence };
    const { palette } = opened.value;
    entry.palette = palette.length > 0 ? createPalette(palette) : undefined;
    correct(entry);
  };

  const isSameFile = (left: ShowSong, right: ShowSong): boolean =>
    left.features?.path === right.features?.path &&
    left.features?.isComplete === right.features?.isComplete;

  const take = (wish: ShowSong): void => {
    const key = songKey(wish.tag);
    const known = entries.get(key);
    const entry = known ?? {
      key,
      trackId: wish.trackId,
      durationSec: wish.durationMs / 1000,
      track: undefined,
      palette: undefined,
      wish,
      opened: undefined,
      found: undefined,
    };
    const isLoaded = known !== undefined && isSameFile(known.wish, wish);
    if (isLoaded) entry.wish = { ...wish, features: entry.wish.features };
    else entry.wish = wish;
    // Nothing more will come; what was heard so far is kept.
    if (!wish.features) entry.opened?.close();
    // To the end of the line: it was wished for just now.
    entries.delete(key);
    entries.set(key, entry);
    if (isLoaded) correct(entry);
    else void load(entry);
  };

  const forgetOld = (wanted: number): void => {
    for (const [key, entry] of entries) {
      if (entries.size <= Math.max(keep, wanted)) return;
      entries.delete(key);
      entry.opened?.close();
    }
  };

  return {
    cue: (songs: readonly ShowSong[]): void => {
      for (const song of songs) take(song);
      forgetOld(songs.length);
    },
    find: (key: number): BookedSong | undefined => entries.get(key),
    close: (): void => {
      for (const entry of entries.values()) entry.opened?.close();
      entries.clear();
    },
  };
};

export type SongBook = ReturnType<typeof createSongBook>;
