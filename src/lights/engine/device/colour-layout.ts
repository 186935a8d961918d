import type { ColourOrder } from "../../../core/ports/lights.ts";

/** Where in an LED's bytes each colour goes. `white` is -1 for LEDs without a white chip. */
export interface ColourLayout {
  readonly bytesPerLed: number;
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly white: number;
}

export const colourLayout = (order: ColourOrder): ColourLayout => ({
  bytesPerLed: order.length,
  red: order.indexOf("R"),
  green: order.indexOf("G"),
  blue: order.indexOf("B"),
  white: order.indexOf("W"),
});

/** Sorts linear RGB into a device's channels, 0-1. What all three colours share the white chip does alone. */
export const spreadColours = (
  layout: ColourLayout,
  light: Float32Array,
  channels: Float32Array,
): void => {
  const { bytesPerLed, red, green, blue, white } = layout;
  for (let from = 0, to = 0; from < light.length; from += 3, to += bytesPerLed) {
    const redLight = light[from] ?? 0;
    const greenLight = light[from + 1] ?? 0;
    const blueLight = light[from + 2] ?? 0;
    const shared = white < 0 ? 0 : Math.min(redLight, greenLight, blueLight);
    channels[to + red] = redLight - shared;
    channels[to + green] = greenLight - shared;
    channels[to + blue] = blueLight - shared;
    if (white >= 0) channels[to + white] = shared;
  }
};
