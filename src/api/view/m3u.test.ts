import { expect, it } from "vitest";
import { aTrack } from "../../domain/testing/a-track.ts";
import { attachmentName, writeM3u } from "./m3u.ts";

it("writes a track in two lines, and how many were left out", () => {
  const song = aTrack("Creep", {
    artist: "Radiohead",
    durationMs: 238_600,
    source: "/m/Creep.mp3",
  });

  expect(writeM3u("Mix", [song], 2)).toBe(
    "#EXTM3U\n#PLAYLIST:Mix\n# 2 left out: not there at the moment\n#EXTINF:239,Radiohead - Creep\n/m/Creep.mp3\n",
  );
});

it("lets no name break out of its line", () => {
  const song = aTrack("a\n#b\r", { artist: "", source: "/m/two\nlines # and % more.mp3" });

  expect(writeM3u("x\ny", [song], 0).split("\n")).toEqual([
    "#EXTM3U",
    "#PLAYLIST:x y",
    "#EXTINF:180,a #b ",
    "file:///m/two%0Alines%20%23%20and%20%25%20more.mp3",
    "",
  ]);
});

it.each([
  ["Mix", `attachment; filename="Mix.m3u8"; filename*=UTF-8''Mix.m3u8`],
  ['a"b/c\r\n', `attachment; filename="a_b_c__.m3u8"; filename*=UTF-8''a%22b_c%0D%0A.m3u8`],
  [
    "Größe \ud83c",
    `attachment; filename="Gr__e _.m3u8"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20_.m3u8`,
  ],
])("names the download %j so that a header can hold it", (name, expected) => {
  expect(attachmentName(name, "m3u8")).toBe(expected);
});
