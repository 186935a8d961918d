import fc from "fast-check";
import { expect, it } from "vitest";
import { repairUtf8 } from "./repair-utf8.ts";

it.each([
  ["BjÃ¶rk", "Björk"],
  ["Björk", "Björk"],
  ["AC/DC", "AC/DC"],
  ["Motörhead – naïve", "Motörhead – naïve"],
  ["Ã€ la claire fontaine".normalize(), "Ã€ la claire fontaine".normalize()],
])("%s is %s", (read, meant) => {
  expect(repairUtf8(read)).toBe(meant);
});

it("puts any text right whose bytes were read as Latin-1", () => {
  const text = fc.string({ unit: "binary" }).filter((each) => /[^\0-\x7f]/.test(each));
  fc.assert(
    fc.property(text, (meant) => {
      expect(repairUtf8(Buffer.from(meant, "utf8").toString("latin1"))).toBe(meant);
    }),
  );
});
