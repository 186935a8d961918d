import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMusicFile } from "./read-music-file.ts";
import { aCollection } from "./testing/a-collection.ts";

const REAL_MUSIC = join(
  process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"),
  "rumpus/wesnoth-1.16-music",
);

const lengthOf = async (path: string): Promise<number> => {
  const read = await readMusicFile(path);
  if (!read.ok) throw new Error(`${read.code}: ${read.detail}`);
  return read.value.tags.durationMs / 1000;
};

/** What a song sounds like that is loud, then silent: its bitrate changes. */
const varied = (path: string, ...options: readonly string[]): string => {
  const sound = "aevalsrc='if(lt(t,10),random(0)-0.5,0)':d=30:s=44100";
  execFileSync("ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", sound, ...options, path]);
  return path;
};

describe("how long a song is", () => {
  it("is counted where bitrates change and no header says it", async () => {
    const shelf = aCollection();
    const path = varied(shelf.at("a.mp3"), "-q:a", "4", "-write_xing", "0");

    expect(Math.abs((await lengthOf(path)) - 30)).toBeLessThan(0.2);
  });

  it("is counted where the header lies", async () => {
    const shelf = aCollection();
    const bytes = readFileSync(varied(shelf.at("a.mp3"), "-q:a", "4"));
    const at = Math.max(bytes.indexOf("Xing"), bytes.indexOf("Info"));
    expect(at).toBeGreaterThan(0);
    bytes.writeUInt32BE(bytes.readUInt32BE(at + 8) * 50, at + 8);
    bytes.writeUInt32BE(bytes.readUInt32BE(at + 12) * 50, at + 12);
    writeFileSync(shelf.at("a.mp3"), bytes);

    expect(Math.abs((await lengthOf(shelf.at("a.mp3"))) - 30)).toBeLessThan(0.2);
  });

  it("is right for AAC without a container, whose bitrate changes", async () => {
    const shelf = aCollection();

    expect(Math.abs((await lengthOf(varied(shelf.at("a.aac")))) - 30)).toBeLessThan(0.2);
  });

  it("is what there is when a wav was streamed and does not know it", async () => {
    const shelf = aCollection();
    const bytes = readFileSync(shelf.song("a.wav", { seconds: 3 }));
    bytes.writeUInt32LE(0xffff_ffff, bytes.indexOf("data") + 4);
    writeFileSync(shelf.at("a.wav"), bytes);

    expect(Math.abs((await lengthOf(shelf.at("a.wav"))) - 3)).toBeLessThan(0.1);
  });

  it("is the sum of all songs in an Ogg file that has several", async () => {
    const shelf = aCollection();
    const [one, two] = [2, 3].map((seconds) =>
      readFileSync(shelf.song(`${seconds}.ogg`, { seconds, hertz: 400 + seconds })),
    );
    writeFileSync(shelf.at("both.ogg"), Buffer.concat([one!, two!]));

    expect(Math.abs((await lengthOf(shelf.at("both.ogg"))) - 5)).toBeLessThan(0.1);
  });
});

describe("a music file", () => {
  it("that takes too long is given up", async () => {
    const shelf = aCollection();
    const path = shelf.song("a.mp3", { seconds: 20 });

    expect(await readMusicFile(path, { limitMs: -1 })).toMatchObject({
      ok: false,
      code: "too-slow",
    });
  });

  it("of Monkey's Audio is known by the checksum in its header", async () => {
    const shelf = aCollection();
    writeFileSync(shelf.at("a.ape"), monkeysAudio(1));
    writeFileSync(shelf.at("b.ape"), monkeysAudio(2));
    writeFileSync(shelf.at("cut.ape"), monkeysAudio(1).subarray(0, 3000));

    const [first, second] = await Promise.all(
      ["a.ape", "b.ape"].map((name) => readMusicFile(shelf.at(name))),
    );
    expect(first).toMatchObject({ ok: true, value: { type: "ape", tags: { durationMs: 60_000 } } });
    expect(first?.ok && second?.ok && first.value.contentId !== second.value.contentId).toBe(true);
    expect(await readMusicFile(shelf.at("cut.ape"))).toMatchObject({
      ok: false,
      code: "truncated",
    });
  });
});

/** No program at hand writes it: the parts of its header that matter, and noise for sound. */
const monkeysAudio = (checksum: number): Buffer => {
  const [descriptor, header, frames] = [
    Buffer.alloc(52),
    Buffer.alloc(24),
    Buffer.alloc(50_000, 7),
  ];
  descriptor.write("MAC ");
  descriptor.writeUInt16LE(3990, 4);
  for (const [index, bytes] of [52, 24, 0, 0, frames.length].entries()) {
    descriptor.writeUInt32LE(bytes, 8 + 4 * index);
  }
  descriptor.fill(checksum, 36, 52);
  header.writeUInt16LE(2000, 0);
  for (const [index, value] of [44_100, 44_100, 60].entries()) {
    header.writeUInt32LE(value, 4 + 4 * index);
  }
  header.writeUInt16LE(16, 16);
  header.writeUInt16LE(2, 18);
  header.writeUInt32LE(44_100, 20);
  return Buffer.concat([descriptor, header, frames]);
};

describe("real music", () => {
  it("is read whole, tags and all", async ({ skip }) => {
    skip(
      !existsSync(REAL_MUSIC),
      "NOT TESTED with real music: run node scripts/music/debian-music.ts first",
    );
    const files = readdirSync(REAL_MUSIC, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ogg"))
      .map((name) => join(REAL_MUSIC, name))
      .filter((path) => statSync(path).isFile());
    const ids = new Set<string>();

    for (const path of files) {
      const read = await readMusicFile(path);
      expect(read, path).toMatchObject({ ok: true, value: { type: "ogg" } });
      if (!read.ok) continue;
      ids.add(read.value.contentId);
      expect(read.value.tags.durationMs, path).toBeGreaterThan(1000);
    }
    expect(files.length).toBeGreaterThan(30);
    expect(ids.size).toBe(files.length);
  });
});
