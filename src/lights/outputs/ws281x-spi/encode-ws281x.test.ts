import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEncoder, SPI_HZ, spiBytes } from "./encode-ws281x.ts";
import { receiveWs281x, SK6812, type Tolerances, WS2812B } from "./testing/ws281x-receiver.ts";

const SLOT_NS = 1e9 / SPI_HZ;
const sentAs = (frame: Uint8Array): Uint8Array => {
  const encoder = createEncoder(frame.length);
  encoder.encode(frame);
  return encoder.spi;
};

describe.each([
  ["WS2812B", WS2812B],
  ["SK6812", SK6812],
] satisfies [string, Tolerances][])("a strip of %s", (_, chip) => {
  it("shows every frame exactly as it was sent, also at the clock that the Pi really has", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 400 }),
        fc.double({ min: 2_770_000, max: SPI_HZ, noNaN: true }),
        (frame, hz) => {
          expect(receiveWs281x(sentAs(frame), hz, chip)).toEqual(frame);
        },
      ),
    );
  });

  it("shows each of the 256 brightnesses", () => {
    const frame = Uint8Array.from({ length: 256 }, (_, i) => i);

    expect(receiveWs281x(sentAs(frame), SPI_HZ, chip)).toEqual(frame);
  });
});

it("keeps quiet before the first bit and for more than 280 us after the last", () => {
  const spi = sentAs(Uint8Array.of(255, 255, 255));
  const lastHigh = spi.findLastIndex((byte) => byte !== 0);

  const quietNs = (spi.length - lastHigh - 1) * 8 * SLOT_NS;

  expect(spi.subarray(0, 4)).toEqual(Buffer.alloc(4));
  expect(quietNs).toBeGreaterThan(280_000);
});

it("writes the newest frame into the same bytes", () => {
  const encoder = createEncoder(3);
  const { spi } = encoder;

  encoder.encode(Uint8Array.of(1, 2, 3));
  encoder.encode(Uint8Array.of(4, 5, 6));

  expect(encoder.spi).toBe(spi);
  expect(receiveWs281x(spi, SPI_HZ, WS2812B)).toEqual(Uint8Array.of(4, 5, 6));
});

it("leaves 300 LEDs enough time for 60 frames a second", () => {
  const seconds = (spiBytes(900) * 8) / SPI_HZ;

  expect(seconds).toBeLessThan(1 / 60);
});

it("is not fooled by its own receiver: a wrong clock, a short reset and a torn frame are seen", () => {
  const spi = sentAs(Uint8Array.of(170, 85, 255));

  expect(() => receiveWs281x(spi, 2_000_000, WS2812B)).toThrow(/slot/);
  const long = Buffer.concat([spi, Buffer.alloc(400)]);
  expect(() => receiveWs281x(long, 5_000_000, WS2812B)).toThrow(/pulse/);
  expect(() => receiveWs281x(spi.subarray(0, 60), SPI_HZ, WS2812B)).toThrow(/reset/);
});
