import { createColours, paint } from "../parts/colours.ts";
import { bell, turnDistance } from "../parts/ease.ts";
import { fillPalette } from "../parts/palette-colours.ts";
import { defineProgram } from "../program.ts";

const colours = createColours();

export const lighthouse = defineProgram({
  name: "lighthouse",
  title: "Lighthouse",
  about: "A beam that goes round once in two bars.",
  params: {
    width: { min: 2, max: 40, default: 12, unit: "%", label: "Width of the beam" },
  },
  moods: ["calm"],
  render(moment, leds, params, _memory, out) {
    fillPalette(moment.palette, 0, colours);
    const beam = (moment.barIndex + moment.barPhase) / 2;
    for (let led = 0; led < leds.count; led += 1) {
      const away = turnDistance(leds.angle[led] ?? 0, beam);
      const level = 0.02 + (0.2 + 0.7 * moment.loudness) * bell(away, params.width / 100);
      paint(out, led, colours, away, level);
    }
  },
});
