import { createHash, type Hash } from "node:crypto";
import type { SoundFile } from "../files/sound-file.ts";
import type { Part, Sound } from "./sound.ts";

const SAMPLE_BYTES = 16 * 1024;
/** At the beginning, at two places between, at the end. */
const SAMPLES = 4;

/**
 * Names the sound in a file, whatever its name, place and tags: a hash of the encoder's own checksum
 * where there is one (FLAC, Monkey's Audio), else of how many bytes of sound there are and of four
 * samples of 16 kB among them; of Ogg, of its first and last 16 kB. Reading 64 kB of a song of
 * 10 MB is what makes it cheap; two songs that differ only elsewhere do not occur.
 */
export const contentIdOf = (file: SoundFile, { type, parts, mark }: Sound): string => {
  const hash = createHash("sha256").update(`1:${type}:${mark ?? ""}:`);
  const isNamed = mark !== undefined && (type === "flac" || type === "ape");
  if (!isNamed) addSamples(hash, file, parts);
  return hash.digest("base64url").slice(0, 22);
};

const addSamples = (hash: Hash, file: SoundFile, parts: readonly Part[]): void => {
  const bytes = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  hash.update(`${bytes}:`);
  if (bytes <= SAMPLES * SAMPLE_BYTES) {
    addRange(hash, file, parts, 0, bytes);
    return;
  }
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const from = Math.floor(((bytes - SAMPLE_BYTES) * sample) / (SAMPLES - 1));
    addRange(hash, file, parts, from, from + SAMPLE_BYTES);
  }
};

/** A range of the parts put together. */
const addRange = (
  hash: Hash,
  file: SoundFile,
  parts: readonly Part[],
  from: number,
  until: number,
): void => {
  let before = 0;
  for (const { start, end } of parts) {
    const first = Math.max(start, start + from - before);
    const last = Math.min(end, start + until - before);
    if (first < last) hash.update(file.read(first, last - first));
    before += end - start;
  }
};
