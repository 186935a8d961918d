import { describe, expect, it } from "vitest";
import { NewPlaylist } from "../../../src/protocol/library.ts";
import { type NewListDraft, newList, whatIsMissing } from "./new-list.ts";

const DRAFT: NewListDraft = {
  kind: "manual",
  name: " Friday ",
  rule: { decade: 1980 },
  hours: 8,
  folder: "/music/Jazz",
};
const NOW = 1_000_000_000_000;

describe("a new playlist", () => {
  it.each([
    ["manual", { name: "Friday" }],
    ["smart", { name: "Friday", rule: { decade: 1980 } }],
    ["history", { name: "Friday", playedBetween: { fromMs: NOW - 28_800_000, untilMs: NOW } }],
    ["folder", { name: "Friday", folder: "/music/Jazz" }],
  ] as const)("of kind %s is asked for in a way that the jukebox takes", (kind, wanted) => {
    const asked = newList({ ...DRAFT, kind }, NOW);

    expect(asked).toEqual(wanted);
    expect(NewPlaylist.safeParse(asked).success).toBe(true);
  });

  it("needs a name, and a folder if it is made of one", () => {
    expect(whatIsMissing({ ...DRAFT, name: "  " })).toBe("Give it a name.");
    expect(whatIsMissing({ ...DRAFT, kind: "folder", folder: "" })).toBe("Choose a folder.");
    expect(whatIsMissing(DRAFT)).toBeUndefined();
  });

  it("is not made of a folder that the library does not know", () => {
    const ofFolder = (folder: string) =>
      whatIsMissing({ ...DRAFT, kind: "folder", folder }, ["/music"]);

    expect(["/music", "/music/Jazz/"].map(ofFolder)).toEqual([undefined, undefined]);
    expect(["/musical", "/etc"].map(ofFolder)).toEqual(
      Array(2).fill("That folder is not in the library. Add it there first."),
    );
  });
});
