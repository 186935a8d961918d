import { describe, expect, it } from "vitest";
import { createFakeLibrary } from "../../../core/testing/fake-library.ts";
import { aTrack } from "../../../domain/testing/a-track.ts";
import { PlaylistCard, PlaylistItemPage, PlaylistPage } from "../../../protocol/library.ts";
import { anApi } from "../../testing/an-api.ts";

const aBox = () =>
  anApi({ library: createFakeLibrary(aTrack("a"), aTrack("b"), aTrack("c", { artist: "Cem" })) });

describe("the host's playlists", () => {
  it("are made, shown, renamed, filled anew and deleted", async () => {
    const on = await aBox();
    const host = await on.host();

    const made = await host.ask("POST", "/playlists", { name: "Mix", trackIds: ["a", "b", "a"] });
    const path = `/playlists/${made.body.playlistId}`;
    const renamed = await host.ask("PATCH", path, { name: "Best" });
    const filled = await host.ask("PUT", `${path}/tracks`, { trackIds: ["b", "gone", "c"] });
    const { items, nextCursor, ...card } = (await on.phone().get(`${path}?limit=1`)).body;
    const listed = await on.phone().get("/playlists");
    const deleted = await host.ask("DELETE", path);

    expect([made.status, renamed.status, filled.status, deleted.status]).toEqual([
      201, 200, 200, 204,
    ]);
    expect(PlaylistCard.strict().parse(made.body)).toMatchObject({ tracks: 3, isFallback: false });
    expect(filled.body).toMatchObject({ name: "Best", tracks: 2 });
    expect(card).toEqual(filled.body);
    expect(PlaylistItemPage.strict().parse({ items, nextCursor }).items[0]?.title).toBe("b");
    expect(PlaylistPage.strict().parse(listed.body).items).toEqual([filled.body]);
    expect((await host.get(path)).body.code).toBe("no-such-playlist");
  });

  it("tell which of them is the fallback", async () => {
    const on = await aBox();
    const host = await on.host();
    const { playlistId } = (await host.ask("POST", "/playlists", { name: "Mix" })).body;

    await host.ask("PATCH", "/settings", { fallbackPlaylistId: playlistId });

    expect((await host.get(`/playlists/${playlistId}`)).body.isFallback).toBe(true);
  });

  it("are left as they are by guests, who do not learn where files are", async () => {
    const on = await aBox();
    const host = await on.host();
    const body = { name: "Mix", trackIds: ["a"] };
    const { playlistId } = (await host.ask("POST", "/playlists", body)).body;
    const path = `/playlists/${playlistId}`;
    const guest = on.phone();

    const answers = [
      await guest.ask("POST", "/playlists", body),
      await guest.ask("PATCH", path, { name: "Mine" }),
      await guest.ask("PUT", `${path}/tracks`, { trackIds: [] }),
      await guest.ask("DELETE", path),
      await guest.get(`${path}/export`),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect((await guest.get(path)).text).not.toContain("/music/");
  });

  it("are exported as a file", async () => {
    const on = await aBox();
    const host = await on.host();
    const body = { name: "Mix", trackIds: ["c", "gone"] };
    const { playlistId } = (await host.ask("POST", "/playlists", body)).body;

    const { headers, text } = await host.get(`/playlists/${playlistId}/export`);

    expect(headers.get("content-disposition")).toContain('filename="Mix.m3u8"');
    expect(text).toContain("# 1 left out");
    expect(text).toContain("#EXTINF:180,Cem - c\n/music/c.flac\n");
  });

  it.each([
    ["two contents", { name: "x", trackIds: [], rule: {} }, 400, "bad-request"],
    ["no name", { trackIds: [] }, 400, "bad-request"],
    ["an unknown rule", { name: "x", rule: { mood: "sad" } }, 400, "bad-request"],
  ])("are refused with %s", async (_what, body, status, code) => {
    const host = await (await aBox()).host();

    const answer = await host.ask("POST", "/playlists", body);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it("that make themselves cannot be edited by hand", async () => {
    const host = await (await aBox()).host();
    const body = { name: "Cem", rule: { artistId: "cem" } };
    const { playlistId, tracks } = (await host.ask("POST", "/playlists", body)).body;

    const answer = await host.ask("PUT", `/playlists/${playlistId}/tracks`, { trackIds: [] });

    expect(tracks).toBe(1);
    expect([answer.status, answer.body.code]).toEqual([409, "playlist-read-only"]);
  });
});
