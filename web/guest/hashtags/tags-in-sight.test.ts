import { describe, expect, it } from "vitest";
import type { HashtagCard } from "../../../src/protocol/party.ts";
import { aParty } from "../../lib/party/testing/a-party.ts";
import { ownTags, tagsInSight } from "./tags-in-sight.ts";

const aTag = (text: string, isShown: boolean, isOwn = false): HashtagCard => ({
  hashtagId: text,
  text,
  isShown,
  isOwn,
});
const aWall = (hashtags: HashtagCard[], waiting: HashtagCard[]) =>
  aParty({ hashtags, me: { ...aParty().me, hashtags: waiting } });
const texts = (tags: readonly HashtagCard[]) => tags.map(({ text }) => text);

describe("the hashtags of a guest's page", () => {
  it("begin with the own one that waits for the host, then the newest", () => {
    const wall = aWall([aTag("old", true), aTag("new", true)], [aTag("mine", false, true)]);

    expect(texts(tagsInSight(wall))).toEqual(["mine", "new", "old"]);
  });

  it("leave out what others have said and only the host can see", () => {
    const wall = aWall([], [aTag("theirs", false), aTag("mine", false, true)]);

    expect(texts(tagsInSight(wall))).toEqual(["mine"]);
  });

  it("show one once that the host has let in the meantime", () => {
    const wall = aWall([aTag("mine", true, true)], [aTag("mine", false, true)]);

    expect(texts(ownTags(wall))).toEqual(["mine"]);
    expect(texts(tagsInSight(wall))).toEqual(["mine"]);
  });
});
