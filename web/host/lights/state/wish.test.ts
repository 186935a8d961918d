import { describe, expect, it } from "vitest";
import { fakeLights } from "../../testing/fake-lights.ts";
import { joinWishes, withWish } from "./wish.ts";

const lights = { ...fakeLights(), program: "pulse", params: { attack: 40, decay: 300 } };

describe("the show as it will be", () => {
  it("keeps the sliders that the host did not touch", () => {
    const next = withWish(lights, { params: { decay: 500 }, master: 0.3 });

    expect(next.params).toEqual({ attack: 40, decay: 500 });
    expect(next.master).toBe(0.3);
  });

  it("begins another program at its defaults", () => {
    const next = withWish(lights, { program: "comet", auto: false });

    expect(next.params).toEqual({ beats: 4, tail: 30 });
    expect(next.auto).toBe(false);
  });
});

describe("two changes while one is on its way", () => {
  it("become one, in which the newer number wins", () => {
    const both = joinWishes(
      { master: 0.1, params: { decay: 1 } },
      { params: { decay: 2, attack: 3 } },
    );

    expect(both).toEqual({ master: 0.1, params: { decay: 2, attack: 3 } });
  });

  it("stay two when the second is about another program", () => {
    expect(joinWishes({ params: { decay: 1 } }, { program: "comet" })).toBeUndefined();
  });

  it("name no sliders when neither did", () => {
    expect(joinWishes({ master: 1 }, { program: "comet" })).toEqual({
      master: 1,
      program: "comet",
    });
  });
});
