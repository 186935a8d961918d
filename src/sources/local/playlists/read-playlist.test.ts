import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { parsePlaylist, readPlaylist } from "./read-playlist.ts";

const entriesOf = (name: string, text: string) => parsePlaylist(`/m/${name}`, text).entries;

describe("a playlist file", () => {
  it("as M3U has a path a line and comments", () => {
    const list = parsePlaylist(
      "/m/My mix.m3u",
      "#EXTM3U\r\n#EXTINF:12,Band - Tone\r\na.mp3\r\n\r\n  deep/b.mp3  \r\n../c.mp3\r\n/x/d.mp3\r\n",
    );

    expect(list).toEqual({
      name: "My mix",
      entries: ["/m/a.mp3", "/m/deep/b.mp3", "/c.mp3", "/x/d.mp3"],
      left: 0,
    });
  });

  it("is called as it calls itself", () => {
    expect(parsePlaylist("/m/a.m3u8", "#EXTM3U\n#PLAYLIST: Köln \u202E 1999\nx.mp3").name).toBe(
      "Köln 1999",
    );
  });

  it.each([
    ["C:\\Music\\Band\\a.mp3", "/m/Music/Band/a.mp3"],
    ["d:/Music/a.mp3", "/m/Music/a.mp3"],
    ["\\Music\\a.mp3", "/m/Music/a.mp3"],
    ["..\\a.mp3", "/a.mp3"],
    ["deep/back\\slash.mp3", "/m/deep/back\\slash.mp3"],
    ["file:///x/a%20b%C3%A9.mp3", "/x/a bé.mp3"],
    ["file://localhost/x/a.mp3", "/x/a.mp3"],
    ["file:///C:/Music/a.mp3", "/m/Music/a.mp3"],
    ["file:///x/100%.mp3", "/x/100%.mp3"],
    ["100%25.mp3", "/m/100%25.mp3"],
  ])("finds %s", (entry, path) => {
    expect(entriesOf("a.m3u", entry)).toEqual([path]);
  });

  it.each([
    "http://radio/stream",
    "HTTPS://x/y.mp3",
    "rtsp://x",
    "file://server/share/a.mp3",
    "a\0b",
  ])("leaves out %j, and counts it", (entry) => {
    expect(parsePlaylist("/m/a.m3u", `a.mp3\n${entry}`)).toMatchObject({
      entries: ["/m/a.mp3"],
      left: 1,
    });
  });

  it("as PLS goes by its numbers", () => {
    const text =
      "[playlist]\nFile10=c.mp3\nfile2 = b=2.mp3\nTitle1=File9=no\nFile1=a.mp3\nNumberOfEntries=3\n";

    expect(entriesOf("a.pls", text)).toEqual(["/m/a.mp3", "/m/b=2.mp3", "/m/c.mp3"]);
  });

  it("as XSPF has locations, encoded twice", () => {
    const text = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>
      <playlist><title>Rock &amp; Roll</title><trackList>
      <track><title>no</title><location>a%20b&amp;c.mp3</location></track>
      <!-- <track><location>hidden.mp3</location></track> -->
      <track><location>file:///x/&#252;.mp3</location></track>
      <track><location>&a;</location></track>
      </trackList></playlist>`;

    expect(parsePlaylist("/m/a.xspf", text)).toMatchObject({
      name: "Rock & Roll",
      entries: ["/m/a b&c.mp3", "/x/ü.mp3", "/m/&a;"],
    });
  });

  it("has at most 20 000 entries", () => {
    expect(entriesOf("a.m3u", "a.mp3\n".repeat(30_000))).toHaveLength(20_000);
  });

  it.each([
    ["UTF-8", Buffer.from("é.mp3")],
    ["UTF-8 with a mark", Buffer.from("\uFEFFé.mp3")],
    ["Latin-1", Buffer.from("é.mp3", "latin1")],
    ["UTF-16 with a mark", Buffer.from("\uFEFFé.mp3", "utf16le")],
  ])("is read in %s", (_encoding, bytes) => {
    expect(readBytes("a.m3u", bytes)).toMatchObject({
      ok: true,
      value: { entries: [expect.stringMatching(/\/é\.mp3$/)] },
    });
  });

  it("of more than 5 MB is refused", () => {
    expect(readBytes("a.m3u", Buffer.alloc(6_000_000, 97))).toMatchObject({
      ok: false,
      code: "too-big",
    });
  });

  it("of any bytes gives absolute paths, or none, and no error", () => {
    const name = fc.constantFrom("a.m3u", "a.pls", "a.xspf");
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom("<location>", "</location>", "File1=", "file:///%", "C:\\", "&#xFFFFFF;"),
    );
    fc.assert(
      fc.property(name, fc.array(line), (file, lines) => {
        const { entries } = parsePlaylist(`/m/${file}`, lines.join("\n"));
        expect(entries.every((path) => path.startsWith("/") && !path.includes("\0"))).toBe(true);
      }),
    );
  });
});

const readBytes = (name: string, bytes: Uint8Array) => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-list-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { size, mtimeMs } = statSync(path);
  return readPlaylist({ path, size, mtimeMs });
};
