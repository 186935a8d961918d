import { expect, it } from "vitest";
import type { NativeModule, NativeOptions } from "./native-module.ts";
import { createNativeOpener, packWords } from "./native-strip.ts";

/** What the C library puts on the wire for such a strip type: red, green, blue, then white. */
const wireOf = (words: Uint32Array, bytesPerLed: number): number[] =>
  [...words].flatMap((word) =>
    [word >>> 16, word >>> 8, word, word >>> 24].slice(0, bytesPerLed).map((byte) => byte & 255),
  );

it.each([3, 4])("sends the bytes as they come, %i an LED", (bytesPerLed) => {
  const words = new Uint32Array(2);
  const bytes = Uint8Array.of(1, 2, 3, 250, 255, 254, 253, 252).subarray(0, 2 * bytesPerLed);

  packWords(bytes, bytesPerLed, words);

  expect(wireOf(words, bytesPerLed)).toEqual([...bytes]);
});

const aModule = () => {
  const done: string[] = [];
  const seen: { options?: NativeOptions } = {};
  const start = (count: number, options: NativeOptions) => {
    if (options.gpio === 19) throw new Error("Hardware revision is not supported");
    seen.options = options;
    return { array: new Uint32Array(count) };
  };
  const native: NativeModule = Object.assign(start, {
    render: () => done.push("render"),
    reset: () => done.push("reset"),
    finalize: () => done.push("finalize"),
  });
  return { done, seen, open: createNativeOpener(() => Promise.resolve(native)) };
};

it("names the safe DMA channel itself, and darkens the strip before it lets go", async () => {
  const { done, seen, open } = aModule();

  const strip = await open({ count: 2, gpio: 18, bytesPerLed: 4 });
  strip.show(new Uint8Array(8));
  strip.close();

  expect(seen.options).toMatchObject({
    dma: 10,
    gpio: 18,
    brightness: 255,
    stripType: "sk6812-rgbw",
  });
  expect(done).toEqual(["render", "reset", "finalize"]);
});

it("tells what to do on a Pi that the library does not know", async () => {
  const { open } = aModule();

  await expect(open({ count: 2, gpio: 19, bytesPerLed: 3 })).rejects.toThrow(
    /Hardware revision is not supported.*SPI/,
  );
});
