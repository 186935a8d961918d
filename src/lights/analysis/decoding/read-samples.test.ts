import fc from "fast-check";
import { expect, it } from "vitest";
import { createSampleReader } from "./read-samples.ts";

it("hears the same samples however the pipe cuts them", () => {
  const samples = Float32Array.from({ length: 500 }, (_, at) => Math.fround(Math.sin(at)));
  const bytes = new Uint8Array(samples.buffer);
  const cuts = fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 20 });

  fc.assert(
    fc.property(cuts, (places) => {
      const heard: number[] = [];
      const read = createSampleReader((some) => heard.push(...some));
      const at = [0, ...places.sort((a, b) => a - b), bytes.length];
      for (const [index, from] of at.entries()) read(bytes.subarray(from, at[index + 1]));
      expect(heard).toEqual([...samples]);
    }),
  );
});

it("hears a piece that is larger than any before", () => {
  let heard = 0;
  const read = createSampleReader((some) => {
    heard += some.length;
  });

  read(new Uint8Array(3));
  read(new Uint8Array(400_001));

  expect(heard).toBe(100_001);
});
