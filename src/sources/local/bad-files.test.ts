import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeCollection } from "../../core/testing/fake-collection.ts";
import { readMusicFile } from "./read-music-file.ts";
import { runImport } from "./testing/run-import.ts";

const isRoot = process.getuid?.() === 0;
/** Who may do anything is refused nothing, so the job runs as nobody. */
const NOBODY = 65_534;
const GARBAGE_BYTES = 10 * 1024 * 1024;
const LONG = "x".repeat(1024 * 1024);

const base = mkdtempSync(join(tmpdir(), "rumpus-bad-"));
const folder = join(base, "music");
const at = (name: string): string => join(folder, name);
const ffmpeg = (...options: readonly string[]): void =>
  void execFileSync("ffmpeg", ["-v", "error", "-y", ...options]);
const tone = (name: string, hertz: number, ...options: readonly string[]): string => {
  ffmpeg("-f", "lavfi", "-i", `sine=${hertz}:d=3`, ...options, at(name));
  return at(name);
};
/** Behind a tag that ffmpeg cannot write in this size. */
const withLongTag = (bytes: Buffer): Buffer => {
  const text = Buffer.concat([Buffer.from([3]), Buffer.from(LONG)]);
  const size = (length: number) => [21, 14, 7, 0].map((shift) => (length >> shift) & 0x7f);
  const frame = [Buffer.from("TIT2"), Buffer.from([...size(text.length), 0, 0]), text];
  const tag = Buffer.concat(frame);
  return Buffer.concat([
    Buffer.from("ID3"),
    Buffer.from([4, 0, 0, ...size(tag.length)]),
    tag,
    bytes,
  ]);
};
const cutHalf = (path: string): void => truncateSync(path, Math.floor(statSync(path).size / 2));
const random = (bytes: number): Buffer => {
  return Buffer.from(
    execFileSync("head", ["-c", String(bytes), "/dev/urandom"], { maxBuffer: 2 * bytes }),
  );
};

/** Name, what must come of it, how to make it. */
const BAD: readonly (readonly [string, string, (name: string) => void])[] = [
  ["empty.mp3", "empty", (name) => writeFileSync(at(name), "")],
  // In a large program there are places that look like mp3 frames.
  ["program.mp3", "not-music", (name) => copyFileSync(process.execPath, at(name))],
  [
    "video.mp3",
    "not-music",
    (name) => {
      const picture = ["-f", "lavfi", "-i", "testsrc=d=2:s=64x64"];
      const sound = ["-f", "lavfi", "-i", "sine=440:d=2"];
      ffmpeg(...picture, ...sound, "-f", "mp4", at(name));
    },
  ],
  ["text.mp3", "not-music", (name) => writeFileSync(at(name), "<html>no music</html>".repeat(99))],
  ["noise.mp3", "not-music", (name) => writeFileSync(at(name), random(300_000))],
  ["picture.flac", "not-music", (name) => writeFileSync(at(name), pictureBytes)],
  [
    "garbage.mp3",
    "garbage-first",
    (name) => {
      const song = readFileSync(tone("plain.mp3", 301));
      writeFileSync(at(name), Buffer.concat([random(GARBAGE_BYTES), song]));
    },
  ],
  ...["flac", "ogg", "opus", "m4a", "wav", "aiff", "wma", "wv"].map(
    (type) => [`cut.${type}`, "truncated", (name: string) => cutHalf(tone(name, 302))] as const,
  ),
  [
    "bad\\xff.flac",
    "name-not-utf8",
    () =>
      writeFileSync(
        Buffer.concat([Buffer.from(at("bad")), Buffer.from([0xff]), Buffer.from(".flac")]),
        "x",
      ),
  ],
  ["pipe.mp3", "not-a-file", (name) => void execFileSync("mkfifo", [at(name)])],
  ["secret.mp3", "no-permission", (name) => chmodSync(tone(name, 303), 0)],
  [
    "secrets",
    "no-permission",
    (name) => {
      mkdirSync(at(name));
      tone(`${name}/hidden.mp3`, 304);
      chmodSync(at(name), 0);
    },
  ],
  ["nowhere.mp3", "gone", (name) => symlinkSync("/nowhere.mp3", at(name))],
  ["circle.mp3", "gone", (name) => symlinkSync(at(name), at(name))],
];
let pictureBytes: Buffer;
let result: Awaited<ReturnType<typeof runImport>>;
const collection = createFakeCollection();
let hasDevice = false;

beforeAll(async () => {
  mkdirSync(folder);
  pictureBytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  for (const [name, , make] of BAD) make(name);
  try {
    execFileSync("mknod", [at("device.flac"), "c", "1", "5"], { stdio: "ignore" });
    hasDevice = true;
  } catch {
    process.stderr.write("NOT TESTED: a device node, which only root can make\n");
  }
  await makeHugeCover();
  makeGoodOnes();
  mkdirSync(join(base, "covers"));
  if (isRoot) execFileSync("chown", ["-hR", String(NOBODY), base]);
  result = await runImport({
    collection,
    input: { folders: [folder] },
    coverFolder: join(base, "covers"),
    artifactFolder: base,
    ...(isRoot ? { uid: NOBODY } : {}),
  });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** 400 megapixels in one colour, beside a song. */
const makeHugeCover = async (): Promise<void> => {
  mkdirSync(at("huge"));
  await sharp({
    create: { width: 20_000, height: 20_000, channels: 3, background: "blue" },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 1 })
    .toFile(at("huge/cover.png"));
};

const makeGoodOnes = (): void => {
  tone("good.mp3", 401, "-metadata", "title=Good");
  tone("really an mp3.mp3", 402);
  execFileSync("mv", [at("really an mp3.mp3"), at("an mp3 called.flac")]);
  tone("cut.mp3", 403, "-metadata", "title=Cut");
  cutHalf(at("cut.mp3"));
  tone(
    "html.flac",
    404,
    "-metadata",
    "title=<b>\u202Eevil</b>\u0007",
    "-metadata",
    "artist=a\u2066b",
  );
  writeFileSync(
    at("long.mp3"),
    withLongTag(readFileSync(tone("x.mp3", 405, "-map_metadata", "-1"))),
  );
  rmSync(at("x.mp3"));
  tone("line\nbreak.flac", 406, "-metadata", "title=Lines");
  tone("huge/song.mp3", 407, "-metadata", "title=Huge");
  mkdirSync(at("deep"));
  symlinkSync(folder, at("deep/circle"));
  tone("deep/good.mp3", 408, "-metadata", "title=Deep");
};

const lineOf = (name: string) => result.report.files.find(({ path }) => path === at(name));

describe("an import of a folder full of trouble", () => {
  it("ends well", () => {
    expect(result.end).toEqual({ type: "done" });
  });

  it.each(BAD)("says of %s: %s", (name, code) => {
    const line = lineOf(name);

    expect(line).toMatchObject({ outcome: "failed", code });
    expect(line?.reason?.length).toBeGreaterThan(10);
  });

  it("never opens a device", ({ skip }) => {
    skip(!hasDevice, "only root can make one");
    expect(lineOf("device.flac")).toMatchObject({ outcome: "failed", code: "not-a-file" });
  });

  it("reports nothing else as failed", () => {
    const failed = result.report.files.filter(({ outcome }) => outcome === "failed");

    expect(failed.map(({ path }) => path).sort()).toEqual(
      [...BAD.map(([name]) => at(name)), ...(hasDevice ? [at("device.flac")] : [])].sort(),
    );
  });

  it("takes in all good ones, cleaned", () => {
    const tracks = collection.tracks().map(({ tags }) => tags);

    expect(tracks.map(({ title }) => title.slice(0, 20)).sort()).toEqual([
      "<b> evil</b>",
      "Cut",
      "Deep",
      "Good",
      "Huge",
      "Lines",
      "an mp3 called",
      "plain",
      "x".repeat(20),
    ]);
    expect(tracks.find(({ title }) => title.startsWith("xxx"))?.title).toHaveLength(300);
    expect(tracks.find(({ title }) => title.startsWith("<b>"))?.artist).toBe("a b");
    const cutMs = tracks.find(({ title }) => title === "Cut")?.durationMs ?? 0;
    expect(Math.abs(cutMs - 1500)).toBeLessThan(150);
  });

  it("takes in a song without its cover that would fill the memory, and says so", () => {
    expect(lineOf("huge/song.mp3")).toMatchObject({ outcome: "imported", code: "cover-too-big" });
    expect(collection.tracks().find(({ tags }) => tags.title === "Huge")?.tags).not.toHaveProperty(
      "coverId",
    );
  });
});

describe("a file that changes", () => {
  it("while it is read is not taken for what it was", async () => {
    const path = tone("growing.mp3", 501);
    const reading = readMusicFile(path);
    writeFileSync(path, readFileSync(path).subarray(1000));

    expect(await reading).toMatchObject({ ok: false, code: "changing" });
    expect(existsSync(path)).toBe(true);
  });
});
