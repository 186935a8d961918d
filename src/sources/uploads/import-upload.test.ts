import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aSong } from "./testing/a-song.ts";
import { anImporter } from "./testing/run-import.ts";

const TAGS = { title: "Jóga", artist: "Björk", album: "Homogenic" };
const trackOf = (box: ReturnType<typeof anImporter>, at = 0) => {
  const outcome = box.outcomes[at];
  if (outcome?.kind !== "imported") throw new Error("nothing was imported");
  return outcome.track;
};

describe("an upload that is music", () => {
  it("moves to where it stays, with its tags, its cover and its real ending", async () => {
    const box = anImporter();
    const partial = box.bring(
      "upload-00000001",
      aSong({ ending: "mp3", tags: TAGS, hasCover: true }),
    );

    const { end, said } = await box.import("upload-00000001", "My song.flac");

    expect(end).toEqual({ type: "done" });
    expect(said.filter(({ type }) => type === "log")).toEqual([]);
    const track = trackOf(box);
    const month = new Date().toISOString().slice(0, 7);
    expect(track).toMatchObject({ ...TAGS, albumArtist: "Björk" });
    expect(track.path).toBe(join(box.uploadsFolder, "music", month, "My song-upload-00000.mp3"));
    expect(existsSync(track.path)).toBe(true);
    expect(existsSync(partial)).toBe(false);
    expect(box.tracks).toEqual([track.trackId]);
    expect(box.folders).toEqual([join(box.uploadsFolder, "music")]);
    const coverId = track.coverId ?? "";
    expect(readdirSync(join(box.folder, "covers", coverId.slice(0, 2))).sort()).toEqual(
      [256, 64, 640].map((size) => `${coverId}-${size}.webp`).sort(),
    );
    expect(readdirSync(join(box.uploadsFolder, ".partial"))).toEqual([]);
  });

  it.each(["flac", "ogg", "opus", "m4a", "wav", "aiff"])("may be %s", async (ending) => {
    const box = anImporter();
    box.bring("upload-00000001", aSong({ ending }));

    const { end } = await box.import("upload-00000001", "Untitled.mp3");

    expect(end).toEqual({ type: "done" });
    expect(trackOf(box)).toMatchObject({ title: "Untitled" });
    expect(trackOf(box).path.endsWith(`.${ending}`)).toBe(true);
  });

  it("is skipped by name when it is in the library already, and its file goes", async () => {
    const box = anImporter();
    const song = aSong({ ending: "mp3", tags: TAGS });
    box.bring("upload-00000001", song);
    await box.import("upload-00000001", "One.mp3");
    const again = box.bring("upload-00000002", song);

    const { end } = await box.import("upload-00000002", "Two.mp3");

    expect(end).toEqual({ type: "skipped", reason: "Jóga by Björk is in the library already." });
    expect(existsSync(again)).toBe(false);
    expect(box.outcomes).toHaveLength(1);
    // Who asked for the second file gets the song all the same.
    expect(box.tracks).toHaveLength(2);
    expect(box.tracks[1]).toBe(box.tracks[0]);
  });

  it("comes to the same when it is checked again after a crash", async () => {
    const box = anImporter();
    box.bring("upload-00000001", aSong({ ending: "mp3", tags: TAGS }));
    await box.import("upload-00000001", "One.mp3");

    const { end } = await box.import("upload-00000001", "One.mp3");

    expect(end).toEqual({ type: "done" });
    expect(trackOf(box, 1)).toEqual(trackOf(box, 0));
  });

  it("works with fewer locks where bwrap does not, and says so", async () => {
    const box = anImporter();
    box.bring("upload-00000001", aSong({ ending: "mp3", tags: TAGS, hasCover: true }));
    // A folder with ffprobe alone stands for a box without bwrap, prlimit and setpriv.
    const bin = join(box.folder, "bin");
    execFileSync("mkdir", ["-p", bin]);
    execFileSync("ln", ["-s", "/usr/bin/ffprobe", join(bin, "ffprobe")]);

    const { end, said } = await box.import("upload-00000001", "One.mp3", { PATH: bin });

    expect(end).toEqual({ type: "done" });
    expect(trackOf(box).coverId).toMatch(/^[0-9a-f]{32}$/);
    expect(said).toContainEqual(expect.objectContaining({ type: "log", level: "warn" }));
  });
});

const HLS = "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n/etc/passwd\n#EXT-X-ENDLIST\n";

describe("an upload that is no music", () => {
  it.each([
    ["a page", "<!doctype html><script>alert(1)</script>", "not-music"],
    ["a program", Buffer.from("MZ\x90\x00\x03".padEnd(5000, "\0"), "latin1"), "not-music"],
    ["an archive", Buffer.from("PK\x03\x04".padEnd(5000, "zip"), "latin1"), "not-music"],
    ["a list that names other files", HLS, "not-music"],
    ["ffmpeg's own list", "ffconcat version 1.0\nfile /etc/passwd\n", "not-music"],
    ["a subtitle file", "1\n00:00:01,000 --> 00:00:02,000\nhello\n", "not-music"],
    ["noise", Buffer.alloc(100_000, "noise of a kind"), "not-music"],
    ["nothing", "", "not-music"],
  ])("%s called .mp3 is refused and removed", async (_, bytes, code) => {
    const box = anImporter();
    const path = box.bring("upload-00000001", bytes);

    const { end } = await box.import("upload-00000001", "Song.mp3");

    expect(end).toMatchObject({ type: "failed", failure: { code } });
    expect(existsSync(path)).toBe(false);
    expect(box.outcomes).toEqual([]);
  });

  it.each(["mp4", "mkv"])("a video (%s) is refused", async (ending) => {
    const box = anImporter();
    box.bring("upload-00000001", aSong({ ending, isFilm: true }));

    const { end } = await box.import("upload-00000001", "Song.m4a");

    expect(end).toMatchObject({ type: "failed", failure: { code: "not-music" } });
  });

  it("that is gone is said to be gone", async () => {
    const { end } = await anImporter().import("upload-00000001", "Song.mp3");

    expect(end).toMatchObject({ type: "failed", failure: { code: "upload-gone" } });
  });

  it("is not even looked for outside of its folder", () => {
    const { kind } = anImporter();

    for (const uploadId of ["../../../etc/passwd", "/etc/passwd", "", ".", "a/b"]) {
      expect(kind.parseInput({ uploadId, name: "x" })).toMatchObject({ code: "bad-input" });
    }
  });
});
