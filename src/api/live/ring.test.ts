import { describe, expect, it } from "vitest";
import { createRing } from "./ring.ts";

/** Every event is its own number in words. */
const fill = (ring: ReturnType<typeof createRing>, from: number, to: number): void => {
  for (let seq = from; seq <= to; seq += 1) ring.push([{ seq, text: `${seq} ` }], seq - 1);
};

describe("a phone that lost the Wi-Fi for a moment", () => {
  it("gets what it missed, and the last thing that it knows again", () => {
    const ring = createRing();
    fill(ring, 11, 20);

    expect(ring.since(17, 20)).toBe("17 18 19 20 ");
    expect(ring.since(10, 20)).toContain("11 ");
  });

  it("gets the rest of what came together under one number", () => {
    const ring = createRing();
    ring.push(
      [
        { seq: 8, text: "vote " },
        { seq: 8, text: "order " },
      ],
      7,
    );

    expect(ring.since(8, 8)).toContain("order ");
  });

  it("gets nothing when nothing was told since", () => {
    expect(createRing().since(5, 5)).toBe("");
  });

  it("gets nothing for changes that nobody is told", () => {
    const ring = createRing();
    fill(ring, 11, 12);

    expect(ring.since(13, 15)).toBe("");
  });

  it.each([
    ["was away before the box can remember", 5, 20],
    ["is ahead of the box, whose database was mended", 25, 20],
  ])("starts over when it %s", (_what, seq, now) => {
    const ring = createRing();
    fill(ring, 11, 20);

    expect(ring.since(seq, now)).toBeUndefined();
  });

  it("starts over after a restart of the box", () => {
    expect(createRing().since(5, 9)).toBeUndefined();
  });

  it("starts over after some thousand events, and not before", () => {
    const ring = createRing();
    fill(ring, 1, 10_000);

    const known = Array.from({ length: 10_000 }, (_, seq) => seq).filter(
      (seq) => ring.since(seq, 10_000) !== undefined,
    );

    expect(known.length).toBeGreaterThanOrEqual(2000);
    for (const seq of [known[0] ?? 0, known[1] ?? 0]) {
      expect(ring.since(seq, 10_000)).toContain(`${seq + 1} `);
    }
  });

  it("gets what is for its own eyes", () => {
    const ring = createRing();
    ring.push(
      [
        { seq: 8, text: "all " },
        { seq: 9, text: "guests ", eyes: "guest" },
        { seq: 9, text: "hosts ", eyes: "host" },
      ],
      7,
    );

    expect(ring.since(7, 9)).toBe("all guests ");
    expect(ring.since(7, 9, "host")).toBe("all hosts ");
  });
});
