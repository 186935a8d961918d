import fc from "fast-check";
import { expect, it } from "vitest";
import { keepUnseen } from "./keep-unseen.ts";

/** "a ?b c": b is away. */
const list = (text: string) =>
  text
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => ({ trackId: word.replace("?", ""), isThere: !word.startsWith("?") }));
const edited = (before: string, wanted: string): string =>
  keepUnseen(
    list(before),
    list(wanted).map(({ trackId }) => trackId),
  ).join(" ");

it.each([
  ["a b c", "c a", "c a"],
  ["a ?b c", "c a", "c a b"],
  ["?x a b", "b a", "x b a"],
  ["a ?b ?c d", "d", "b c d"],
  ["a ?b a ?c", "a a", "a b c a"],
  ["?b", "", "b"],
  ["a ?b", "b a", "b a"],
])("%s, edited to %s, becomes %s", (before, wanted, after) => {
  expect(edited(before, wanted)).toBe(after);
});

it("loses nothing unseen, and keeps what was asked for in its order", () => {
  const item = fc.record({ trackId: fc.constantFrom(..."abcdef"), isThere: fc.boolean() });
  const ids = fc.array(fc.constantFrom(..."abcdef"), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), ids, (before, wanted) => {
      const after = keepUnseen(before, wanted);
      const unseen = before.filter(({ isThere }) => !isThere).map(({ trackId }) => trackId);

      for (const trackId of unseen) expect(after).toContain(trackId);
      let at = 0;
      for (const trackId of after) if (trackId === wanted[at]) at += 1;
      expect(at).toBe(wanted.length);
    }),
  );
});
