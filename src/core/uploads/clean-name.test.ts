import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanName, nameWithoutEnding } from "./clean-name.ts";

describe("the name of an upload", () => {
  it.each([
    ["Song.mp3", "Song.mp3"],
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\ada\\Song.mp3", "Song.mp3"],
    ["..", "Music"],
    [".hidden.mp3", "hidden.mp3"],
    ["-rf.mp3", "rf.mp3"],
    ["a\nb\u0000c\u202Egpj.mp3", "a b c gpj.mp3"],
    ["", "Music"],
    ["Björk – Jóga.flac", "Björk – Jóga.flac"],
  ])("%j becomes %j", (name, clean) => {
    expect(cleanName(name)).toBe(clean);
  });

  it("is never a path, never hidden, never long, and stays what it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (name) => {
        const clean = cleanName(name);
        expect(clean).toMatch(/^[^/\\\0.-][^/\\\0]*$/u);
        expect([...clean].length).toBeLessThanOrEqual(120);
        expect(cleanName(clean)).toBe(clean);
      }),
    );
  });

  it("loses only a real ending", () => {
    expect(nameWithoutEnding("Song.mp3")).toBe("Song");
    expect(nameWithoutEnding("St. Elsewhere")).toBe("St. Elsewhere");
  });
});
