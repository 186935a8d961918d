import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KnownFile } from "../../../core/ports/collection.ts";
import { firstLook, placeFile, type Twin } from "./place-file.ts";

const known = (more: Partial<KnownFile> = {}): KnownFile => ({
  ...{ path: "/m/a", size: 1, mtimeMs: 1, state: "ok", contentId: "s", tagKey: "t" },
  ...more,
});
const stamp = { path: "/m/a", size: 1, mtimeMs: 1 };
const file = { path: "/m/a", contentId: "s", tagKey: "t" };
const twin = (path: string, more: Partial<Twin> = {}): Twin => ({
  path,
  tagKey: "t",
  isMain: true,
  ...more,
});
const there = () => true;
const gone = () => false;

describe("a file that nobody has opened yet", () => {
  it.each([
    ["is read when it is new", undefined, "read"],
    ["is unchanged with the same size and time", known(), "unchanged"],
    ["is read with another size", known({ size: 2 }), "read"],
    ["is read with another time", known({ mtimeMs: 2 }), "read"],
    ["is read when it was missing", known({ state: "missing" }), "read"],
    ["is unchanged when its stick is back", known({ state: "offline" }), "unchanged"],
    ["is unchanged as a duplicate", known({ state: "duplicate" }), "unchanged"],
    ["failed before", known({ state: "failed", code: "truncated" }), "failed-before"],
    [
      "is read when its failure may have healed",
      known({ state: "failed", code: "no-permission" }),
      "read",
    ],
  ] as const)("%s", (_what, before, expected) => {
    expect(firstLook(before, stamp)).toBe(expected);
  });
});

describe("a file that was read", () => {
  it.each([
    ["is new", undefined, [], there, { kind: "new" }],
    ["is changed at a known path", known({ contentId: "other" }), [], there, { kind: "changed" }],
    [
      "has moved when its old path is gone",
      undefined,
      [twin("/m/b")],
      gone,
      { kind: "moved", from: "/m/b" },
    ],
    [
      "has moved although it was given other tags",
      undefined,
      [twin("/m/b", { tagKey: "x" })],
      gone,
      { kind: "moved", from: "/m/b" },
    ],
    [
      "is a duplicate of one that is there",
      undefined,
      [twin("/m/b")],
      there,
      { kind: "duplicate", of: "/m/b" },
    ],
    [
      "is a track of its own with other tags",
      undefined,
      [twin("/m/b", { tagKey: "x" })],
      there,
      { kind: "new" },
    ],
    [
      "is no duplicate of a duplicate",
      undefined,
      [twin("/m/b", { isMain: false })],
      there,
      { kind: "new" },
    ],
    [
      "was only touched, though it has a duplicate",
      known(),
      [twin("/m/b")],
      there,
      { kind: "changed" },
    ],
    [
      "is still a duplicate when it was touched",
      known({ state: "duplicate" }),
      [twin("/m/b")],
      there,
      { kind: "duplicate", of: "/m/b" },
    ],
  ] as const)("%s", (_what, before, twins, isThere, expected) => {
    expect(placeFile(file, before, twins, isThere)).toEqual(expected);
  });

  it("takes the place of the one that was called like it", () => {
    const twins = [twin("/m/x.mp3"), twin("/old/a.mp3")];

    expect(placeFile({ ...file, path: "/new/a.mp3" }, undefined, twins, gone)).toEqual({
      kind: "moved",
      from: "/old/a.mp3",
    });
  });

  it("never moves from where a file is, nor doubles what is gone or itself", () => {
    const paths = fc.constantFrom("/m/a", "/m/b", "/m/c");
    const twins = fc.array(
      fc.record({ path: paths, tagKey: fc.constantFrom("t", "x"), isMain: fc.boolean() }),
    );
    const before = fc.option(fc.constantFrom("ok", "missing", "duplicate", "failed" as const), {
      nil: undefined,
    });
    fc.assert(
      fc.property(twins, fc.uniqueArray(paths), before, (others, present, state) => {
        const isThere = (path: string) => present.includes(path as "/m/a");
        const placing = placeFile(file, state && known({ state }), others, isThere);

        if (placing.kind === "moved") expect(isThere(placing.from)).toBe(false);
        if (placing.kind === "duplicate") {
          expect(isThere(placing.of)).toBe(true);
          expect(placing.of).not.toBe(file.path);
        }
      }),
    );
  });
});
