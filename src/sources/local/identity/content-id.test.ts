import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMusicFile } from "../read-music-file.ts";
import { aCollection } from "../testing/a-collection.ts";

const FORMATS = ["mp3", "mp2", "m4a", "aac", "flac", "ogg", "opus", "wav", "aiff", "wma", "wv"];
const TAGS = { title: "Tone", artist: "Band", album: "Tones" };
const SECONDS = 12;

const read = async (path: string) => {
  const result = await readMusicFile(path);
  if (!result.ok) throw new Error(`${path}: ${result.code}: ${result.detail}`);
  return result.value;
};
const idOf = async (path: string): Promise<string> => (await read(path)).contentId;

const retag = (from: string, to: string, more: readonly string[] = []): string => {
  execFileSync("ffmpeg", [
    ...["-v", "error", "-y", "-i", from, ...more, "-c", "copy", "-map_metadata", "-1"],
    ...["-metadata", `title=${"another ".repeat(40)}`, "-metadata", "artist=Other", to],
  ]);
  return to;
};

describe("the name of a sound", () => {
  it.each(FORMATS)(
    "stays when %s gets other tags, and is another for another sound",
    async (type) => {
      const shelf = aCollection();
      const path = shelf.song(`a.${type}`, { ...TAGS, seconds: SECONDS });
      const retagged = retag(path, shelf.at(`b.${type}`));
      const other = shelf.song(`c.${type}`, { ...TAGS, seconds: SECONDS, hertz: 450 });

      expect(await idOf(retagged)).toBe(await idOf(path));
      expect(await idOf(other)).not.toBe(await idOf(path));
    },
  );

  it.each(["mp3", "flac", "m4a"])("stays when %s gets a cover", async (type) => {
    const shelf = aCollection();
    const cover = await shelf.picture("../red.png", "red");
    const path = shelf.song(`a.${type}`, { ...TAGS, seconds: SECONDS });
    const covered = retag(path, shelf.at(`b.${type}`), [
      ...["-i", cover, "-map", "0", "-map", "1", "-disposition:v", "attached_pic"],
    ]);

    expect(await idOf(covered)).toBe(await idOf(path));
    expect((await read(covered)).cover).toBeDefined();
  });

  it("of an mp3 stays with any tags in front and behind, in any order", async () => {
    const shelf = aCollection();
    const plain = readFileSync(retag(shelf.song("a.mp3", { seconds: 3 }), shelf.at("p.mp3")));
    writeFileSync(shelf.at("plain.mp3"), plain);
    const expected = await idOf(shelf.at("plain.mp3"));
    const front = fc.array(
      fc.tuple(fc.constantFrom("id3", "ape"), fc.integer({ min: 0, max: 3000 })),
      { maxLength: 3 },
    );
    const behind = fc.array(
      fc.tuple(
        fc.constantFrom("id3v1", "ape", "lyrics3", "lyrics3v1"),
        fc.integer({ min: 0, max: 3000 }),
      ),
      { maxLength: 4 },
    );

    await fc.assert(
      fc.asyncProperty(front, behind, async (heads, tails) => {
        const path = shelf.at("tagged.mp3");
        writeFileSync(
          path,
          Buffer.concat([
            ...heads.map(([kind, bytes]) => (kind === "id3" ? id3(bytes) : ape(bytes))),
            plain,
            ...tails.map(([kind, bytes]) => tail(kind, bytes)),
          ]),
        );

        expect(await idOf(path)).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("is another when one byte in the sampled sound is another", async () => {
    const shelf = aCollection();
    const bytes = readFileSync(shelf.song("a.wav", { seconds: 2 }));
    writeFileSync(shelf.at("b.wav"), bytes.with(bytes.length - 100, bytes.at(-100)! ^ 1));

    expect(await idOf(shelf.at("b.wav"))).not.toBe(await idOf(shelf.at("a.wav")));
  });

  it("makes the same track of the same tags, and another one of others", async () => {
    const shelf = aCollection();
    const path = shelf.song("a.mp3", TAGS);
    const same = shelf.song("deep/b.mp3", { ...TAGS, title: "TONE" });
    const other = shelf.song("c.mp3", { ...TAGS, title: "Tone 2" });

    const [first, second, third] = await Promise.all([path, same, other].map(read));
    expect(second?.trackId).toBe(first?.trackId);
    expect(third?.trackId).not.toBe(first?.trackId);
    expect(third?.contentId).toBe(first?.contentId);
  });
});

const id3 = (bytes: number): Buffer => {
  const size = [21, 14, 7, 0].map((shift) => (bytes >> shift) & 0x7f);
  return Buffer.concat([Buffer.from([0x49, 0x44, 0x33, 4, 0, 0, ...size]), Buffer.alloc(bytes)]);
};

const apeMark = (bytes: number, isHeader: boolean): Buffer => {
  const mark = Buffer.alloc(32);
  mark.write("APETAGEX");
  mark.writeUInt32LE(2000, 8);
  mark.writeUInt32LE(bytes + 32, 12);
  mark.writeUInt32LE((isHeader ? 0xa0000000 : 0x80000000) >>> 0, 20);
  return mark;
};

const ape = (bytes: number): Buffer =>
  Buffer.concat([apeMark(bytes, true), Buffer.alloc(bytes, 1), apeMark(bytes, false)]);

const tail = (kind: string, bytes: number): Buffer => {
  if (kind === "id3v1") return Buffer.concat([Buffer.from("TAG"), Buffer.alloc(125, 32)]);
  if (kind === "ape") return ape(bytes);
  if (kind === "lyrics3") {
    const lyrics = Buffer.concat([Buffer.from("LYRICSBEGIN"), Buffer.alloc(bytes, 97)]);
    return Buffer.concat([
      lyrics,
      Buffer.from(`${String(lyrics.length).padStart(6, "0")}LYRICS200`),
    ]);
  }
  return Buffer.from(`LYRICSBEGIN${"b".repeat(bytes)}LYRICSEND`);
};
