import type { FixtureSetting } from "../../../core/ports/lights.ts";
import { CHIP_MA, IDLE_MA } from "../limiter/supply.ts";
import { colourLayout, spreadColours } from "./colour-layout.ts";
import { createRounding, drawnBy, toBytes } from "./rounding.ts";

export interface Encoder {
  readonly bytes: Uint8Array;
  /** Writes `bytes` for linear `light`, 0-1, and returns what the device will draw, in mA. */
  encode(light: Float32Array): number;
}

export const isRgbw = (setting: FixtureSetting): boolean => setting.colourOrder.length === 4;

const isWired = (kind: FixtureSetting["kind"]): boolean =>
  kind === "ws281x" || kind === "ws281x-spi";

/** Light as one device wants it: its colour order, its white chips, its gamma. */
export const createEncoder = (setting: FixtureSetting): Encoder => {
  const { count, gamma, kind } = setting;
  const layout = colourLayout(setting.colourOrder);
  const channels = new Float32Array(count * layout.bytesPerLed);
  const bytes = new Uint8Array(channels.length);
  const rounding = createRounding(gamma, bytes.length, isWired(kind));
  return {
    bytes,
    encode: (light) => {
      spreadColours(layout, light, channels);
      toBytes(rounding, channels, bytes);
      return count * IDLE_MA + drawnBy(rounding, bytes) * CHIP_MA;
    },
  };
};
