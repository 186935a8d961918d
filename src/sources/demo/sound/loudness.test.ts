import { expect, it } from "vitest";
import { integratedLufs } from "./loudness.ts";
import { SAMPLE_RATE } from "./stereo.ts";

it("agrees with EBU Tech 3341: a 1 kHz tone of -23 dBFS in both ears is -23 LUFS", () => {
  const tone = Float32Array.from(
    { length: 10 * SAMPLE_RATE },
    (_, i) => 10 ** (-23 / 20) * Math.sin((2 * Math.PI * 1000 * i) / SAMPLE_RATE),
  );

  expect(integratedLufs({ left: tone, right: tone })).toBeCloseTo(-23, 1);
});
