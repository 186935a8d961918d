import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createFakeLibrary } from "../../core/testing/fake-library.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { HistoryPage, TrackPage } from "../../protocol/rest.ts";
import { anApi } from "../testing/an-api.ts";

const COVER = "0123456789abcdef0123456789abcdef";

/** A library where "song 1" has a cover in the sizes 64 and 640. */
const aBox = () => {
  const coverFolder = mkdtempSync(join(tmpdir(), "rumpus-covers-"));
  onTestFinished(() => rmSync(coverFolder, { recursive: true }));
  mkdirSync(join(coverFolder, "01"));
  for (const size of [64, 640])
    writeFileSync(join(coverFolder, "01", `${COVER}-${size}.webp`), `${size}`);
  const songs = [1, 2, 3, 4, 5].map((number) =>
    aTrack(`song ${number}`, number === 1 ? { coverId: COVER } : {}),
  );
  return anApi({ coverFolder, library: createFakeLibrary(...songs) });
};

describe("the library", () => {
  it("is listed page after page", async () => {
    const { phone } = await aBox();

    const first = await phone().get("/tracks?limit=3");
    const rest = await phone().get(`/tracks?limit=3&cursor=${first.body.nextCursor}`);

    expect(TrackPage.strict().parse(first.body)).toEqual(first.body);
    expect(first.body.items).toHaveLength(3);
    expect(rest.body.items).toHaveLength(2);
    expect(rest.body).not.toHaveProperty("nextCursor");
  });

  it("shows one track, with where its cover is", async () => {
    const { phone } = await aBox();

    const answer = await phone().get("/tracks/song%201");

    expect(answer.body).toMatchObject({ title: "song 1", coverUrl: `/api/v1/covers/${COVER}` });
    expect((await phone().get("/tracks/nothing")).body.code).toBe("no-such-track");
  });

  it("shows what played", async () => {
    const { phone, library } = await aBox();
    library.played({
      playId: "p1",
      track: aTrack("song 2"),
      requestedBy: undefined,
      score: 2,
      startedAtMs: 1000,
      endedAtMs: undefined,
      how: "failed",
      reason: "its file is gone",
    });

    const answer = await phone().get("/history");

    expect(HistoryPage.strict().parse(answer.body)).toEqual(answer.body);
    expect(answer.body.items[0]).toMatchObject({ how: "failed", reason: "its file is gone" });
  });
});

describe("a cover", () => {
  it.each([
    ["", 404],
    ["?size=1", 200],
    ["?size=64", 200],
    ["?size=65", 404],
    ["?size=257", 200],
    ["?size=4000", 200],
    ["?size=0", 400],
    ["?size=huge", 400],
  ])("is given in the next size up: %j", async (query, status) => {
    const { phone } = await aBox();

    expect((await phone().get(`/covers/${COVER}${query}`)).status).toBe(status);
  });

  it("by its content is kept for ever, by its track for a minute", async () => {
    const { phone } = await aBox();

    const byContent = await phone().get(`/covers/${COVER}?size=640`);
    const byTrack = await phone().get("/tracks/song%201/cover?size=640");

    expect([byContent.text, byTrack.text]).toEqual(["640", "640"]);
    expect(byContent.headers.get("cache-control")).toContain("immutable");
    expect(byTrack.headers.get("cache-control")).toBe("public, max-age=60");
  });

  it.each(["..%2f..%2fetc%2fpasswd", "a", `${COVER}0`, COVER.toUpperCase()])(
    "is never looked for under a name like %s",
    async (name) => {
      const { phone } = await aBox();

      expect((await phone().get(`/covers/${name}?size=64`)).status).toBe(400);
    },
  );

  it("that a track does not have is a plain 404", async () => {
    const { phone } = await aBox();

    const answer = await phone().get("/tracks/song%202/cover");

    expect([answer.status, answer.body.code]).toEqual([404, "not-found"]);
  });
});
