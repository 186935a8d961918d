import { describe, expect, it } from "vitest";
import { parseMessage, splitFrame } from "./split-frame.ts";

const geometry = { kind: "strip", isReversed: false } as const;
const layout = [
  { fixtureId: "bar", name: "Bar", count: 2, geometry },
  { fixtureId: "door", name: "Door", count: 1, geometry },
];

describe("a picture of the lights", () => {
  it("is shared out among the fixtures in their order", () => {
    const parts = splitFrame(layout, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9));

    expect(parts?.get("bar")).toEqual(Uint8Array.of(1, 2, 3, 4, 5, 6));
    expect(parts?.get("door")).toEqual(Uint8Array.of(7, 8, 9));
  });

  it.each([0, 6, 12])("of %i bytes belongs to another layout and is not shown", (length) => {
    expect(splitFrame(layout, new Uint8Array(length))).toBeUndefined();
  });
});

describe("a message of the preview", () => {
  it("is read when it is one that the page knows", () => {
    expect(parseMessage('{"kind":"layout","fixtures":[]}')).toEqual({
      kind: "layout",
      fixtures: [],
    });
  });

  it.each(["", "{", "null", "7", '{"kind":"smell"}'])("such as %j is passed over", (text) => {
    expect(parseMessage(text)).toBeUndefined();
  });
});
