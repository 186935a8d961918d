import { describe, expect, it } from "vitest";
import { mostFlashes } from "./flashes.ts";

const square = (perSec: number): readonly number[] =>
  Array.from({ length: 180 }, (_, frame) => (((frame * perSec * 2) / 60) % 2 < 1 ? 0.6 : 0.1));

describe("the count of flashes", () => {
  it("sees a light that flashes too often, and lets the beat of a song pass", () => {
    expect(mostFlashes(square(5), 60)).toBeGreaterThan(4);
    expect(mostFlashes(square(2), 60)).toBeLessThanOrEqual(3);
    expect(mostFlashes(square(2), 60)).toBeGreaterThan(1);
  });

  it("takes a steady or slightly trembling light for what it is", () => {
    const trembling = Array.from({ length: 180 }, (_, frame) => 0.5 + 0.04 * (frame % 2));

    expect(mostFlashes(trembling, 60)).toBe(0);
  });
});
