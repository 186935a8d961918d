import { describe, expect, it } from "vitest";
import { placeDots } from "./place-dots.ts";

const strip = { kind: "strip", isReversed: false } as const;
const ring = { kind: "ring", startDeg: 0, isReversed: false } as const;
const matrix = { kind: "matrix", width: 3, height: 2, isSerpentine: true } as const;

describe("where the lights glow on the screen", () => {
  it("is a row for a strip, from the left, and from the right when it runs the other way", () => {
    const row = placeDots(strip, 3, 300);
    const turned = placeDots({ ...strip, isReversed: true }, 3, 300);

    expect([...row.x]).toEqual([128, 150, 172]);
    expect([...turned.x]).toEqual([172, 150, 128]);
  });

  it("shows each LED of a strip that is finer than the screen, several in one dot", () => {
    const { x, from, until } = placeDots(strip, 1000, 390);

    expect(x.length).toBeLessThan(60);
    expect([from[0], until.at(-1)]).toEqual([0, 1000]);
    expect([...from].slice(1)).toEqual([...until].slice(0, -1));
  });

  it("is a circle for a ring, clockwise from where its first LED sits", () => {
    const { x, y } = placeDots(ring, 4, 132);
    const turned = placeDots({ ...ring, startDeg: 90 }, 4, 132);

    expect([x[0], y[0]]).toEqual([66, 20]);
    expect([x[1], y[1]].map((place) => Math.round(place ?? 0))).toEqual([112, 66]);
    expect([turned.x[0], turned.y[0]].map((place) => Math.round(place ?? 0))).toEqual([112, 66]);
  });

  it("is a grid for a matrix, whose second row may run back", () => {
    const { from, x } = placeDots(matrix, 6, 132);

    expect([...from]).toEqual([0, 1, 2, 5, 4, 3]);
    expect(x[0]).toBe(x[3]);
  });

  it("thins out a matrix that is finer than the screen", () => {
    const { x, from } = placeDots({ ...matrix, width: 64, height: 64 }, 4096, 160);

    expect(x.length).toBeLessThanOrEqual(32 * 32);
    expect(Math.max(...from)).toBeGreaterThan(3800);
  });

  it("leaves out places of a matrix that have no LED", () => {
    expect(placeDots(matrix, 4, 132).x.length).toBe(4);
  });

  it("does not fail where there is no room", () => {
    for (const geometry of [strip, ring, matrix]) {
      const dots = placeDots(geometry, 6, 0);
      expect(dots.x.length).toBeGreaterThan(0);
      expect(dots.spacing).toBeGreaterThan(0);
    }
  });
});
