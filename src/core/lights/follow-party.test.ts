import { expect, it } from "vitest";
import { aParty } from "../../domain/testing/a-party.ts";
import type { Track } from "../../domain/track.ts";
import type { FeatureFile, ShowSong } from "../ports/lights.ts";
import { aStage, turns } from "../testing/a-stage.ts";
import { followParty } from "./follow-party.ts";

const someSongs = () =>
  aParty({ playing: "on by ada", queue: ["a by bob", "b by cem", "c by dan"] }).state();

const aFollowedParty = async (party = someSongs()) => {
  const on = await aStage({ party });
  const cues: (readonly ShowSong[])[] = [];
  const cheers: [number, number][] = [];
  const wanted: string[][] = [];
  const files = new Map<string, FeatureFile>();
  let changed = (): void => undefined;
  const follower = followParty({
    party: on.party,
    show: {
      cue: (songs) => cues.push(songs),
      cheer: (hue, weight) => cheers.push([hue, weight]),
    },
    analyses: {
      want: (tracks: readonly Track[]) => wanted.push(tracks.map(({ title }) => title)),
      featuresOf: (trackId) => files.get(trackId),
      onChange: (listener) => {
        changed = listener;
      },
    },
    correctionOf: () => undefined,
  });
  follower.start();
  return { ...on, cues, cheers, wanted, files, analysed: () => changed() };
};

const tagsOf = (songs: readonly ShowSong[] | undefined) => songs?.map(({ tag }) => tag);

it("cues what plays and what follows, the song that plays last", async () => {
  const { cues } = await aFollowedParty();

  expect(tagsOf(cues.at(-1))).toEqual(["c", "b", "a", "on"]);
});

it("has songs analysed in the order in which they will play", async () => {
  const { wanted, vote } = await aFollowedParty();

  await vote("dee", "c");
  await turns();

  expect(wanted).toEqual([
    ["on", "a", "b", "c"],
    ["on", "c", "a", "b"],
  ]);
});

it("tells the show when a song's features have come", async () => {
  const { cues, files, analysed } = await aFollowedParty();
  const track = cues.at(-1)?.at(-1)?.trackId ?? "";

  files.set(track, { path: "/features/on", isComplete: true });
  analysed();

  expect(cues).toHaveLength(2);
  expect(cues.at(-1)?.at(-1)?.features?.path).toBe("/features/on");
});

it("says nothing twice", async () => {
  const { cues, wanted, analysed } = await aFollowedParty();

  analysed();

  expect([cues.length, wanted.length]).toEqual([1, 1]);
});

it("lets a guest sparkle for a vote, but not for a vote against a song", async () => {
  const { cheers, vote } = await aFollowedParty();

  await vote("dee", "b");
  await vote("eve", "b", -1);
  await turns();

  expect(cheers).toHaveLength(1);
  expect(cheers[0]?.[1]).toBe(1);
});

it("sparkles in no guest's colour while guests are hidden", async () => {
  const party = aParty({ queue: ["a by ada", "b by ada"], settings: { showGuests: false } });
  const { cheers, vote } = await aFollowedParty(party.state());

  await vote("dee", "a");
  await vote("dee", "b");
  await turns();

  expect(new Set(cheers.map(([hue]) => hue)).size).toBe(2);
});
