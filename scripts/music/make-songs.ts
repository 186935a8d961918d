import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createChance } from "../../src/lib/chance.ts";
import { ENDINGS, FIRST_NAMES, GENRES, LAST_NAMES, STEMS } from "../bench/library/words.ts";
import { createCovers } from "./covers.ts";
import { retagFlac } from "./flac-blocks.ts";
import { id3Tag, type SongTags } from "./id3-tag.ts";

const SONGS_PER_ALBUM = 10;
const ALBUMS_PER_ARTIST = 3;
const SEED = 20_261_121;
/** Every fourth album is FLAC; of every second one the cover lies in the folder, not in the songs. */
const isFlac = (album: number): boolean => album % 4 === 0;
const hasFolderCover = (album: number): boolean => album % 2 === 1;

/**
 * So many tiny songs, ten to an album, each with a sound, tags and a place of its own; the same ones each
 * time. ffmpeg runs twice in all: the rest is bytes in front of what it made.
 */
export const makeSongs = async (folder: string, count: number): Promise<void> => {
  const chance = createChance(SEED);
  const of = (words: readonly string[]): string => words[Math.floor(chance() * words.length)] ?? "";
  const phrase = (): string =>
    Array.from({ length: 1 + Math.floor(chance() * 3) }, () => of(STEMS) + of(ENDINGS)).join(" ");
  const coverOf = await createCovers();
  const sounds = encodeSounds();
  let artist = "";

  for (let first = 0, album = 0; first < count; first += SONGS_PER_ALBUM, album += 1) {
    if (album % ALBUMS_PER_ARTIST === 0) artist = `${of(FIRST_NAMES)} ${of(LAST_NAMES)} ${album}`;
    const name = `${phrase()} ${album}`;
    const more = { artist, album: name, year: 1955 + (album % 70), genre: of(GENRES) };
    const path = join(folder, artist, name);
    mkdirSync(path, { recursive: true });
    const cover = coverOf(album);
    if (hasFolderCover(album)) writeFileSync(join(path, "cover.jpg"), cover);
    for (let index = 0; index < Math.min(SONGS_PER_ALBUM, count - first); index += 1) {
      const tags = { ...more, title: phrase(), trackNumber: index + 1 };
      const song = encode(sounds, album, first + index, {
        ...tags,
        cover: hasFolderCover(album) ? undefined : cover,
      });
      writeFileSync(
        join(path, `${index + 1} ${tags.title}.${isFlac(album) ? "flac" : "mp3"}`),
        song,
      );
    }
  }
};

interface Sounds {
  readonly mp3: Buffer;
  readonly flac: Buffer;
}

const encodeSounds = (): Sounds => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-songs-"));
  const encoded = (name: string): Buffer => {
    const path = join(folder, name);
    const tone = ["-f", "lavfi", "-i", "sine=440:d=2:sample_rate=22050"];
    execFileSync("ffmpeg", ["-v", "error", ...tone, "-map_metadata", "-1", "-b:a", "32k", path]);
    return readFileSync(path);
  };
  try {
    return { mp3: withoutTag(encoded("a.mp3")), flac: encoded("a.flac") };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const withoutTag = (mp3: Buffer): Buffer => {
  if (mp3.toString("latin1", 0, 3) !== "ID3") return mp3;
  const [a = 0, b = 0, c = 0, d = 0] = mp3.subarray(6, 10);
  return mp3.subarray(10 + (a << 21) + (b << 14) + (c << 7) + d);
};

const encode = (sounds: Sounds, album: number, number: number, tags: SongTags): Buffer => {
  const name = createHash("md5").update(String(number)).digest();
  if (isFlac(album)) return retagFlac(sounds.flac, tags, name);
  const sound = Buffer.from(sounds.mp3);
  // The last bytes of the last frame: another sound, by a click that nobody hears.
  name.copy(sound, sound.length - 16);
  return Buffer.concat([id3Tag(tags), sound]);
};

if (import.meta.main) {
  const [folder, count] = process.argv.slice(2);
  if (folder === undefined || !(Number(count) > 0)) {
    process.stderr.write("node scripts/music/make-songs.ts FOLDER COUNT\n");
    process.exit(1);
  }
  await makeSongs(folder, Number(count));
}
