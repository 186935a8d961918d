import { says } from "../files/bytes.ts";
import { ReadFailure } from "../files/read-failure.ts";
import type { SoundFile } from "../files/sound-file.ts";
import { apeSound } from "./ape.ts";
import { asfSound } from "./asf.ts";
import { findFrames } from "./find-frames.ts";
import { flacSound } from "./flac.ts";
import { mp4Sound } from "./mp4.ts";
import { mpegSound } from "./mpeg.ts";
import { oggSound } from "./ogg.ts";
import { aiffSound, wavSound } from "./riff.ts";
import type { Part, Sound } from "./sound.ts";
import { withoutTags } from "./tags-around.ts";
import { wavpackSound } from "./wavpack.ts";

const ASF_HEADER = "3026b2758e66cf11a6d900aa0062ce6c";
/** mpv plays an mp3 behind so much of something else, and gives up at 300 kB (measured, mpv 0.35). */
const GARBAGE_MAX_BYTES = 64 * 1024;
/** How far the search goes only to say what is wrong. */
const SEARCH_MAX_BYTES = 16 * 1024 * 1024;

/** What a file holds and where; its content decides, not its name. Throws `ReadFailure`. */
export const findSound = (file: SoundFile): Sound => {
  if (file.size === 0) throw new ReadFailure("empty", "there is nothing in it");
  const whole = withoutTags(file);
  refuseForeign(file.read(whole.start, 16));
  const sound = byItsMagic(file, whole) ?? byItsFrames(file, whole);
  if (sound.isCut) {
    throw new ReadFailure("truncated", "its end is missing: copy it again from where it came from");
  }
  return sound;
};

/**
 * What begins like this is something else for sure. In programs and archives there are places that
 * look like mp3 frames.
 */
const FOREIGN: readonly (readonly [magic: string, what: string])[] = [
  ["\x7fELF", "a program"],
  ["MZ", "a program"],
  ["#!", "a script"],
  ["PK\x03\x04", "an archive"],
  ["Rar!", "an archive"],
  ["7z\xbc\xaf", "an archive"],
  ["\x1f\x8b", "an archive"],
  ["%PDF", "a PDF"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["\x1aE\xdf\xa3", "a video"],
];

const refuseForeign = (head: Uint8Array): void => {
  const text = Buffer.from(head).toString("latin1");
  const what = FOREIGN.find(([magic]) => text.startsWith(magic))?.[1];
  if (what) throw new ReadFailure("not-music", `it is ${what}, whatever its name says`);
};

const byItsMagic = (file: SoundFile, whole: Part): Sound | undefined => {
  const head = file.read(whole.start, 16);
  if (says(head, 0, "fLaC")) return flacSound(file, whole);
  if (says(head, 0, "OggS")) return oggSound(file, whole);
  if (says(head, 4, "ftyp")) return mp4Sound(file, whole);
  if (says(head, 8, "WAVE")) return wavSound(file, whole);
  if (says(head, 0, "FORM") && says(head, 8, "AIF")) return aiffSound(file, whole);
  if (says(head, 0, "MAC ")) return apeSound(file, whole);
  if (says(head, 0, "wvpk")) return wavpackSound(file, whole);
  if (Buffer.from(head).toString("hex") === ASF_HEADER) return asfSound(file, whole);
  return undefined;
};

const byItsFrames = (file: SoundFile, { start, end }: Part): Sound => {
  const until = Math.min(start + SEARCH_MAX_BYTES, end);
  const found = findFrames(file, start, until, end);
  if (!found) throw new ReadFailure("not-music", "there is no music in it, whatever its name says");
  if (found.at - start > GARBAGE_MAX_BYTES) {
    const megabytes = ((found.at - start) / 1024 / 1024).toFixed(1);
    throw new ReadFailure(
      "garbage-first",
      `the music begins only after ${megabytes} MB of something else, and players do not find it`,
    );
  }
  return mpegSound(file, found, end);
};
