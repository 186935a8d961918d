import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import type { IAudioMetadata } from "music-metadata";
import type { FileStamp, TrackTags } from "../../core/ports/collection.ts";
import type { TrackId } from "../../domain/ids.ts";
import { tagKey } from "../../lib/fold-text.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import { failureOf, type ReadCode, ReadFailure } from "./files/read-failure.ts";
import { openSoundFile, type SoundFile } from "./files/sound-file.ts";
import { contentIdOf } from "./identity/content-id.ts";
import { findSound } from "./identity/find-sound.ts";
import type { Sound, SoundType } from "./identity/sound.ts";
import { parseMusic } from "./tags/music-blob.ts";
import { coverIn, tagsFromName, tagsOf } from "./tags/read-tags.ts";

export interface MusicFile {
  readonly stamp: FileStamp;
  /** By its content; the name may say something else. */
  readonly type: SoundType;
  readonly tags: TrackTags;
  /** Names the sound alone: the same for the same recording under other tags. */
  readonly contentId: string;
  /** For a track that is new: from sound and tags, so the same in a library made anew. */
  readonly trackId: TrackId;
  /** The picture in the file, as it is. */
  readonly cover: Uint8Array | undefined;
}

export interface ReadOptions {
  /** For one file; a slow medium needs some. */
  readonly limitMs?: number;
}

const LIMIT_MS = 30_000;
/** A second of music has at least and at most so many bits; otherwise its length is a lie. */
const BITRATE_MIN = 400;
const BITRATE_MAX = 50_000_000;

/**
 * Reads a music file: what it is, its tags, its picture, the name of its sound. Needs no more than to
 * read that file, runs no other program and no machine code, so it can be locked in.
 */
export const readMusicFile = async (
  path: string,
  { limitMs = LIMIT_MS }: ReadOptions = {},
): Promise<Result<MusicFile, ReadCode>> => {
  const endMs = performance.now() + limitMs;
  let file: SoundFile | undefined;
  try {
    file = openSoundFile(path, () => performance.now() > endMs);
    return ok(await readOpen(file));
  } catch (error) {
    const { code, message } = failureOf(error);
    return failed(code, message);
  } finally {
    file?.close();
  }
};

const readOpen = async (file: SoundFile): Promise<MusicFile> => {
  const sound = soundIn(file);
  const contentId = contentIdOf(file, sound);
  const metadata = await metadataOf(file, sound);
  if (metadata?.format.hasVideo) throw new ReadFailure("not-music", "it is a video");
  const durationSec = durationOf(sound, metadata);
  const tags = metadata
    ? tagsOf(metadata, file.path, durationSec)
    : tagsFromName(file.path, durationSec);
  refuseChanged(file);
  return {
    stamp: { path: file.path, size: file.size, mtimeMs: file.mtimeMs },
    type: sound.type,
    tags,
    contentId,
    trackId: trackIdOf(contentId, tags),
    cover: metadata && coverIn(metadata),
  };
};

/** A file that is just being copied looks cut, or like noise. */
const soundIn = (file: SoundFile): Sound => {
  try {
    return findSound(file);
  } catch (error) {
    refuseChanged(file);
    throw error;
  }
};

/** Undefined: its sound tells how long it is, but the tags cannot be read. */
const metadataOf = async (file: SoundFile, sound: Sound): Promise<IAudioMetadata | undefined> => {
  try {
    return await parseMusic(file, sound.type);
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    refuseChanged(file);
    if (sound.durationSec !== undefined) return undefined;
    throw notUnderstood(error);
  }
};

const notUnderstood = (cause: unknown): ReadFailure =>
  new ReadFailure("not-music", "there is no music in it that could be understood", { cause });

/** What was counted goes before what a header says, and that must fit to the bytes that are there. */
const durationOf = (
  { durationSec, parts }: Sound,
  metadata: IAudioMetadata | undefined,
): number => {
  const bits = 8 * parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const isLikely = (seconds: number): boolean =>
    bits / seconds >= BITRATE_MIN && bits / seconds <= BITRATE_MAX;
  const told = metadata?.format.duration ?? 0;
  if (durationSec !== undefined && durationSec > 0) return durationSec;
  if (told > 0 && isLikely(told)) return told;
  throw new ReadFailure("no-length", "it does not say how long it is, or there is no sound in it");
};

/** What is being written while it is read would come out as a mixture. */
const refuseChanged = ({ path, size, mtimeMs }: SoundFile): void => {
  const now = statSync(path);
  if (now.size !== size || Math.floor(now.mtimeMs) !== mtimeMs) {
    throw new ReadFailure("changing", "it changes while it is read: it is still being copied");
  }
};

/** For a track that is new: from sound and tags, so the same in a library made anew. */
export const trackIdOf = (contentId: string, tags: TrackTags): TrackId =>
  createHash("sha256")
    .update(`${contentId}\n${tagKey(tags)}`)
    .digest("base64url")
    .slice(0, 16) as TrackId;
