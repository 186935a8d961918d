import { expect, it } from "vitest";
import { driftAt } from "./burn-in.ts";

const evening = Array.from({ length: 6 * 360 }, (_, at) => driftAt(at * 10));

it("moves everything so slowly that nobody sees it, and never off the screen", () => {
  for (const [at, { x, y, light }] of evening.entries()) {
    const before = evening[at - 1] ?? { x, y };
    // On 1920 points across: less than three in ten seconds.
    expect(Math.abs(x - before.x) * 1920).toBeLessThan(3);
    expect(Math.abs(y - before.y) * 1080).toBeLessThan(3);
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(0.01);
    expect(light).toBeGreaterThan(0.85);
  }
});

it("lets no point keep its place through an evening", () => {
  const places = evening.map(({ x, y }) => `${Math.round(x * 1920)} ${Math.round(y * 1080)}`);
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);

  expect(counts.size).toBeGreaterThan(200);
  expect(Math.max(...counts.values()) / places.length).toBeLessThan(0.05);
});
