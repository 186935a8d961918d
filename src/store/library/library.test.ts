import { describe, expect, it } from "vitest";
import type { FileOutcome } from "../../core/ports/collection.ts";
import { aCommit } from "../../core/testing/party-store-contract.ts";
import { evolveAll } from "../../domain/evolve.ts";
import type { EntryId, PlayId, TrackId } from "../../domain/ids.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { guest } from "../../domain/testing/names.ts";
import { aSearch } from "../testing/a-search.ts";
import { aFile, START_MS } from "../testing/a-store.ts";

const SONGS = ["Love by Anna", "Love by Berta", "Love by Cleo", "Other by Anna"];

/** Songs, and a party that plays them. */
const aNight = (...lines: readonly string[]) => {
  const on = aSearch(...(lines.length > 0 ? lines : SONGS));
  let number = 0;
  const play = (line: string, score = 1, startedAtMs = START_MS): void => {
    number += 1;
    const entryId = `entry ${number}` as EntryId;
    const playId = `play ${number}` as PlayId;
    const track = aTrack(line);
    const by = { requestedBy: guest("ada"), requestedAtMs: 0, score, startedAtMs };
    const started = {
      kind: "track-started",
      play: { playId, entryId, track, ...by },
      number,
      seed: 1,
      positionMs: 0,
      from: "queue",
      turn: undefined,
      atMs: startedAtMs,
    } as const;
    on.writer.commit(aCommit([started], evolveAll(on.writer.load(), [started])));
    on.wait();
  };
  return { ...on, play };
};

const listFile = (name: string, ...entries: readonly string[]): FileOutcome => ({
  kind: "playlist",
  file: { path: `/music/${name}.m3u`, size: 1, mtimeMs: 1 },
  name,
  entries,
});
const fileOf = (line: string): string => `/music/${line}.flac`;

describe("songs that answer a search equally well", () => {
  it("come by name when nobody has liked any", () => {
    expect(aNight().find("love")).toEqual(SONGS.slice(0, 3));
  });

  it("come by what people like tonight, then by what they ever did", () => {
    const { find, play } = aNight();
    const longAgo = START_MS - 20 * 3_600_000;
    for (let time = 0; time < 5; time += 1) play("Love by Berta", 1, longAgo + time);

    const ever = find("love");
    play("Love by Cleo", 3);

    expect(ever[0]).toBe("Love by Berta");
    expect(find("love")).toEqual(["Love by Cleo", "Love by Berta", "Love by Anna"]);
  });

  it("are listed as tonight's, and as most played", () => {
    const { play, tracks } = aNight();
    play("Love by Berta", 1, START_MS - 20 * 3_600_000);
    play("Love by Berta", 1, START_MS - 20 * 3_600_000);
    play("Other by Anna", 4);
    play("Love by Cleo", 1);
    const list = (sort: "rank" | "played") =>
      tracks({}, sort, { limit: 9 }).items.map(({ trackId }) => trackId);

    expect(list("rank")).toEqual(["Other by Anna", "Love by Cleo"]);
    expect(list("played")[0]).toBe("Love by Berta");
    expect(list("played")).toHaveLength(4);
  });
});

describe("a search that led to a request", () => {
  it.each([
    ["the same again", "love"],
    ["a shorter one", "lov"],
    ["a longer one", "love song"],
  ])("is learned from: %s", (_what, typed) => {
    const { find, writer } = aNight();
    find(typed);

    writer.noteQuery("Love", "Love by Cleo", START_MS);

    expect(find(typed)[0]).toBe("Love by Cleo");
  });

  it("is found also where no word of it is in the song", () => {
    const { find, writer } = aNight();

    writer.noteQuery("that one from the film", "Other by Anna", START_MS);

    expect(find("that one from")[0]).toBe("Other by Anna");
  });

  it("is suggested to others, and forgotten for a song that is not there", () => {
    const { find, writer, suggestions, markMissing } = aNight();
    writer.noteQuery("lovely evening", "Love by Cleo", START_MS);
    const suggested = suggestions("lovel", 5);
    markMissing([fileOf("Love by Cleo")]);

    expect(suggested[0]).toEqual({ kind: "query", text: "lovely evening" });
    expect(find("lovely evening")).not.toContain("Love by Cleo");
  });
});

describe("suggestions", () => {
  it("for nothing typed are what is popular tonight", () => {
    const { play, suggestions } = aNight("Hit by Anna", "Flop by Anna");
    play("Hit by Anna", 3);

    expect(suggestions("", 5)).toEqual([{ kind: "track", text: "Hit" }]);
  });

  it("name each name once", () => {
    const { suggestions } = aNight("Prince by Prince on Prince", "Kiss by Prince on Parade");

    expect(suggestions("prin", 9)).toEqual([{ kind: "artist", text: "Prince" }]);
  });
});

describe("a playlist file", () => {
  it("may come before its songs, and means them by their paths", () => {
    const { writer, putTracks, playlists, playlistItems } = aSearch();
    const [one = "", two = ""] = SONGS;
    writer.putFiles([listFile("Mix", fileOf(two), fileOf("gone"), fileOf(one))], START_MS);
    putTracks([aFile(one), aFile(two)]);

    const [list] = playlists({ limit: 9 }).items;
    const items = playlistItems(list?.playlistId ?? "", { limit: 9 }).items;

    expect(list).toMatchObject({ name: "Mix", kind: "file", tracks: 2 });
    expect(items.map(({ track }) => track.trackId)).toEqual([two, one]);
  });

  it("is read again when it changes, keeps its new name, and goes when it is gone", () => {
    const { writer, playlists, markMissing } = aSearch(...SONGS);
    const paths = SONGS.map(fileOf);
    writer.putFiles([listFile("Mix", ...paths)], START_MS);
    const { playlistId = "" } = playlists({ limit: 9 }).items[0] ?? {};

    writer.changePlaylist(playlistId, { name: "Best" });
    writer.putFiles([listFile("Mix", ...paths.slice(1))], START_MS);
    const after = playlists({ limit: 9 }).items;
    const refused = writer.setPlaylistTracks(playlistId, []);
    markMissing(["/music/Mix.m3u"]);

    expect(after).toMatchObject([{ playlistId, name: "Best", tracks: 3 }]);
    expect(refused).toMatchObject({ code: "playlist-read-only" });
    expect(playlists({ limit: 9 }).items).toEqual([]);
  });
});

describe("the fallback playlist", () => {
  it("plays what has not played for longest, in its order, without what is gone", () => {
    const { writer, nextOfPlaylist, play, markMissing } = aNight();
    const [anna = "", berta = "", cleo = ""] = SONGS;
    writer.addPlaylist("p", "P", { kind: "tracks", trackIds: SONGS as TrackId[] }, 1);
    const next = (notThis?: string) => nextOfPlaylist("p", notThis as TrackId)?.trackId;
    const first = next();
    play(anna, 1, START_MS - 10);
    const second = next(anna);
    markMissing([fileOf(berta)]);
    const third = next(anna);
    for (const [at, line] of [cleo, "Other by Anna"].entries()) play(line, 1, START_MS + at);

    expect([first, second, third]).toEqual([anna, berta, cleo]);
    expect(next(anna)).toBe(cleo);
    expect(nextOfPlaylist("deleted", undefined)).toBeUndefined();
  });

  it("plays its only song again rather than nothing", () => {
    const { writer, nextOfPlaylist } = aNight();
    const [anna = ""] = SONGS;
    writer.addPlaylist("p", "P", { kind: "tracks", trackIds: [anna as TrackId] }, 1);

    expect(nextOfPlaylist("p", anna as TrackId)?.trackId).toBe(anna);
  });
});

describe("music that is away", () => {
  it("is in no list, no search, no suggestion and no playlist until it is back", () => {
    const { writer, find, count, artists, suggestions, playlist, track } = aNight();
    writer.addPlaylist("p", "P", { kind: "tracks", trackIds: SONGS as TrackId[] }, 1);
    writer.putFolder("/music", false);
    writer.settleFolder("/music", "");
    const see = () => [
      find("love").length,
      count(),
      artists({ limit: 9 }).items.length,
      suggestions("lov", 9).length,
      playlist("p")?.tracks,
      track(SONGS[0] as TrackId) === undefined,
    ];
    const before = see();
    writer.setFolderState("/music", "offline");
    const away = see();
    writer.setFolderState("/music", "online");

    expect(before).toEqual([3, 4, 3, 1, 4, false]);
    expect(away).toEqual([0, 0, 0, 0, 0, true]);
    expect(see()).toEqual(before);
  });

  it("is played by its duplicate that is there", () => {
    const { writer, track } = aSearch("Song by Anna");
    writer.putFolder("/music", false);
    writer.settleFolder("/music", "");
    const file = { path: "/home/copy.flac", size: 1, mtimeMs: 1 };
    const ofPath = fileOf("Song by Anna");
    writer.putFiles([{ kind: "duplicate", file, contentId: "sound of Song by Anna", ofPath }], 1);

    writer.setFolderState("/music", "offline");

    expect(track("Song by Anna" as TrackId)?.source).toBe("/home/copy.flac");
  });
});
