import { encode } from "uqr";
import { expect, it } from "vitest";
import { qrCode } from "./qr-code.ts";

/** As another encoder draws it with each mask; which one is best they may see differently. */
const drawnElsewhere = (text: string): readonly (readonly string[])[] =>
  Array.from({ length: 8 }, (_, maskPattern) =>
    encode(text, { ecc: "M", border: 0, maskPattern }).data.map((row) => row.map(Number).join("")),
  );

it.each([1, 14, 15, 26, 60, 84, 106, 122, 152, 180, 181, 213, 251, 287, 331, 362, 412])(
  "draws a text of %i bytes as every phone reads it",
  (length) => {
    const text = "http://192.168.4.1/hello?".repeat(17).slice(0, length);

    expect(drawnElsewhere(text)).toContainEqual(qrCode(text));
  },
);

it("takes names of Wi-Fis with letters of any kind", () => {
  const text = "WIFI:T:WPA;S:Żółta Kiść 🎉;P:schön laut;;";

  expect(drawnElsewhere(text)).toContainEqual(qrCode(text));
});

it("says so when a text is too long for a poster", () => {
  expect(() => qrCode("x".repeat(413))).toThrow("too long");
});
