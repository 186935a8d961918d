import { expect, it } from "vitest";
import { linearToSrgb } from "../../colour/srgb.ts";
import { fillPreview, previewBytes } from "./fill-preview.ts";

it("shows all fixtures one after the other as a display wants them", () => {
  const lines = [
    { light: Float32Array.from([0, 0.5, 1]) },
    { light: Float32Array.from([0.01, 0.001, 0.2]) },
  ];
  const out = new Uint8Array(previewBytes(lines));

  fillPreview(lines, out);

  const exact = lines.flatMap(({ light }) => [...light].map((level) => 255 * linearToSrgb(level)));
  expect(out).toHaveLength(6);
  expect([out[0], out[2]]).toEqual([0, 255]);
  for (const [index, value] of exact.entries()) {
    expect(Math.abs((out[index] ?? 0) - value)).toBeLessThanOrEqual(1);
  }
});
