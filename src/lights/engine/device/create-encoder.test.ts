import { describe, expect, it } from "vitest";
import type { FixtureSetting } from "../../../core/ports/lights.ts";
import { aFixture } from "../testing/a-fixture.ts";
import { createEncoder } from "./create-encoder.ts";

const encode = (changes: Partial<FixtureSetting>, light: readonly number[]) => {
  const encoder = createEncoder(aFixture({ count: light.length / 3, ...changes }));
  const currentMa = encoder.encode(Float32Array.from(light));
  return { bytes: [...encoder.bytes], currentMa };
};

describe("light for a device", () => {
  it.each([
    ["RGB", [255, 128, 51]],
    ["RBG", [255, 51, 128]],
    ["GRB", [128, 255, 51]],
    ["GBR", [128, 51, 255]],
    ["BRG", [51, 255, 128]],
    ["BGR", [51, 128, 255]],
  ] as const)("comes in the order %s", (colourOrder, bytes) => {
    expect(encode({ colourOrder }, [1, 0.5, 0.2]).bytes).toEqual(bytes);
  });

  it("gives the white chip what all three colours share", () => {
    const { bytes, currentMa } = encode({ colourOrder: "GRBW" }, [1, 0.6, 0.2]);

    expect(bytes).toEqual([102, 204, 0, 51]);
    expect(currentMa).toBeCloseTo(1 + ((0.8 + 0.4 + 0.2) * 55) / 3);
  });

  it("becomes display values for devices that expect them", () => {
    const { bytes, currentMa } = encode({ gamma: 2.2 }, [1, 0.2176, 0]);

    expect(bytes[0]).toBe(255);
    expect(bytes[1]).toBeGreaterThanOrEqual(126);
    expect(bytes[1]).toBeLessThanOrEqual(127);
    expect(currentMa).toBeCloseTo(1 + (1.2176 * 55) / 3, 0);
  });

  it("is dithered over time on wires, so that it is right on average", () => {
    const encoder = createEncoder(aFixture({ kind: "ws281x-spi", count: 1 }));
    const light = Float32Array.from([10.3 / 255, 0, 0.6 / 255]);
    const reds: number[] = [];
    const blues = new Set<number>();

    for (let frame = 0; frame < 1000; frame += 1) {
      encoder.encode(light);
      reds.push(encoder.bytes[0] ?? 0);
      blues.add(encoder.bytes[2] ?? 0);
    }

    expect(reds.reduce((sum, red) => sum + red, 0) / 1000).toBeCloseTo(10.3, 1);
    expect(new Set(reds)).toEqual(new Set([10, 11]));
    expect(blues).toEqual(new Set([1]));
  });

  it("does not change from frame to frame over the network", () => {
    const encoder = createEncoder(aFixture({ kind: "wled", count: 1 }));
    const light = Float32Array.from([10.3 / 255, 0, 0]);
    const reds = new Set<number>();

    for (let frame = 0; frame < 50; frame += 1) {
      encoder.encode(light);
      reds.add(encoder.bytes[0] ?? 0);
    }

    expect(reds).toEqual(new Set([10]));
  });
});
