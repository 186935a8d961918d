import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf, parseRoute, type Route, SECTIONS } from "./route.ts";

const word = fc.string({ minLength: 1, unit: "grapheme" });
const aRoute: fc.Arbitrary<Route> = fc.record({
  section: fc.constantFrom(...SECTIONS),
  item: fc.option(word, { nil: undefined }),
  sheet: fc.option(fc.record({ name: word, args: fc.array(word) }), { nil: undefined }),
});

describe("a route", () => {
  it("survives the address bar, whatever things are called", () => {
    fc.assert(
      fc.property(aRoute, (route) => {
        expect(parseRoute(hashOf(route))).toEqual(route);
      }),
    );
  });

  it.each(["", "#", "#nowhere", "#%", "#%E0%A4%A"])("of the address %j is the party", (hash) => {
    expect(parseRoute(hash).section).toBe("party");
  });
});
