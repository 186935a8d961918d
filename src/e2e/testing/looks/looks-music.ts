import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { makeSongs } from "../../../../scripts/music/make-songs.ts";

const run = promisify(execFile);

const SONG_SEC = 240;
/** For lists that are long; each has a cover, an album, a genre and a year. */
const MORE_SONGS = 120;

interface Song {
  readonly title: string;
  readonly artist: string;
  readonly genre: string;
  readonly year: number;
}

/** Names as they come: short, long, in other scripts and directions. None of them is a real song. */
export const SONGS: readonly Song[] = [
  { title: "Marigold Morning", artist: "The Paper Lanterns", genre: "Indie Pop", year: 2019 },
  { title: "Neon Heart", artist: "Velvet Arcade", genre: "Synthpop", year: 1985 },
  { title: "Dance Until the Bus Comes", artist: "Night Bus", genre: "House", year: 2021 },
  { title: "Salt & Sugar", artist: "Mina Okoye", genre: "Soul", year: 1972 },
  {
    title:
      "The Very Long Song With a Name That Nobody Could Ever Fit on One Single Line (Live in the Kitchen)",
    artist: "The Society for the Promotion of Unreasonably Long Band Names and Their Friends",
    genre: "Progressive Rock",
    year: 1974,
  },
  { title: "ليلة طويلة", artist: "نور الشرقي", genre: "Pop", year: 2008 },
  { title: "夜のドライブ", artist: "東京ライン", genre: "City Pop", year: 1982 },
  { title: "Zażółć", artist: "Gęślą Jaźń", genre: "Rock", year: 1999 },
  { title: "X", artist: "Y", genre: "Techno", year: 1996 },
  { title: "Raspberry", artist: "Bobby & the Beets", genre: "Rock 'n' Roll", year: 1959 },
  { title: "Sunday Slow", artist: "Mina Okoye", genre: "Soul", year: 1973 },
  { title: "Out of Tune, Out of Town", artist: "Night Bus", genre: "House", year: 2022 },
];

const coverOf = (at: number): Promise<Buffer> => {
  const hue = (at * 137.5) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${hue} 80% 55%)"/><stop offset="1" stop-color="hsl(${(hue + 70) % 360} 75% 30%)"/></linearGradient></defs><rect width="640" height="640" fill="url(#g)"/><circle cx="${180 + ((at * 97) % 280)}" cy="320" r="${120 + ((at * 41) % 120)}" fill="hsl(${(hue + 180) % 360} 85% 65%)"/><path d="M0 ${420 + ((at * 31) % 120)}q160-90 320 0t320 0v300H0z" fill="hsl(${(hue + 30) % 360} 70% 18%)"/></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer();
};

/** The song at the end of the list has no cover. */
const makeSong = async (folder: string, song: Song, at: number): Promise<void> => {
  const tone = `sine=frequency=${200 + 20 * at}:sample_rate=8000:duration=${SONG_SEC}`;
  const tags = {
    title: song.title,
    artist: song.artist,
    album: `${song.artist.split(" ")[0]} ${song.year}`,
    genre: song.genre,
    date: String(song.year),
  };
  const metadata = Object.entries(tags).flatMap(([key, value]) => ["-metadata", `${key}=${value}`]);
  const cover = join(folder, `${at}.jpg`);
  const hasCover = at < SONGS.length - 1;
  if (hasCover) await writeFile(cover, await coverOf(at));
  const picture = ["-i", cover, "-map", "0", "-map", "1", "-c:v", "copy"];
  await run("ffmpeg", [
    ...["-v", "error", "-f", "lavfi", "-i", tone],
    ...(hasCover ? [...picture, "-disposition:v", "attached_pic"] : []),
    ...metadata,
    join(folder, `${at}.flac`),
  ]);
  await rm(cover, { force: true });
};

/** A collection to be looked at; made once, then shared, so nobody may change it. */
export const looksMusic = async (): Promise<string> => {
  const folder = join(tmpdir(), `rumpus-looks-music-1-${SONGS.length}-${MORE_SONGS}`);
  if (existsSync(folder)) return folder;
  const partial = await mkdtemp(`${folder}.`);
  await makeSongs(join(partial, "more"), MORE_SONGS);
  for (const [at, song] of SONGS.entries()) await makeSong(partial, song, at);
  // Somebody else may have been quicker.
  await rename(partial, folder).catch(() => rm(partial, { recursive: true, force: true }));
  return folder;
};
