import fc from "fast-check";
import { expect, it } from "vitest";
import { parseDdp, showDdp } from "../testing/parse-ddp.ts";
import { createDdpFrame } from "./ddp-frame.ts";

const bytesOf = (frame: ReturnType<typeof createDdpFrame>): readonly Buffer[] =>
  frame.packets.map(({ bytes }) => bytes);

it("shows any frame of any strip whole, with one push at its end", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1100 }),
      fc.constantFrom(3, 4),
      fc.nat(255),
      (count, per, seed) => {
        const frame = createDdpFrame(count, per);
        const colours = Uint8Array.from({ length: count * per }, (_, i) => (i * 31 + seed) & 255);

        frame.fill(colours);

        expect(showDdp(bytesOf(frame), colours.length)).toEqual([Buffer.from(colours)]);
      },
    ),
    { numRuns: 40 },
  );
});

it("splits a long strip between LEDs and pushes only the last packet", () => {
  const frame = createDdpFrame(1000, 3);

  frame.fill(new Uint8Array(3000));
  const packets = bytesOf(frame).map(parseDdp);

  expect(packets.map(({ offset, data, isPush }) => [offset, data.length, isPush])).toEqual([
    [0, 1440, false],
    [1440, 1440, false],
    [2880, 120, true],
  ]);
  expect(packets.every(({ version, destination }) => version === 1 && destination === 1)).toBe(
    true,
  );
});

it("says whether the LEDs have white, and counts from 1 to 15", () => {
  const rgb = createDdpFrame(1, 3);
  const rgbw = createDdpFrame(1, 4);

  const numbers = Array.from({ length: 17 }, () => {
    rgb.fill(new Uint8Array(3));
    return bytesOf(rgb).map((bytes) => parseDdp(bytes).sequence);
  }).flat();

  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 1, 2]);
  expect(bytesOf(rgb).map((bytes) => parseDdp(bytes).dataType)).toEqual([0x0b]);
  expect(bytesOf(rgbw).map((bytes) => parseDdp(bytes).dataType)).toEqual([0x1b]);
});
