import { beatsPerFlash, CALM_DEPTH, heardOnBeat, sinceFlash, toFlash } from "../parts/beat.ts";
import { createColours, paint } from "../parts/colours.ts";
import { smoothstep } from "../parts/ease.ts";
import { fillPalette } from "../parts/palette-colours.ts";
import { breathHeld } from "../parts/tension.ts";
import { defineProgram } from "../program.ts";

const colours = createColours();
/** More than three flashes a second can bring on a seizure (WCAG 2.3.1). */
const MOST_PER_SEC = 3;
/** A flash that is cut short by the breath before a drop must not make it one half too many. */
const REACHED_PER_SEC = 2.8;
const RISE_SEC = 0.012;

export const strobe = defineProgram({
  name: "strobe",
  title: "Strobe",
  about: "Short flashes on the beat, three a second at the most. Off unless the host allows it.",
  params: {
    rate: { min: 0.5, max: MOST_PER_SEC, default: 2, unit: "per second", label: "At most" },
    length: { min: 0.02, max: 0.2, default: 0.06, unit: "s", label: "Length of a flash" },
    colour: { min: 0, max: 100, default: 15, unit: "%", label: "Colour in the flash" },
  },
  // Nothing that flashes like this is ever chosen by itself.
  moods: [],
  render(moment, leds, params, _memory, out) {
    fillPalette(moment.palette, 1 - params.colour / 100, colours);
    const beats = beatsPerFlash(moment, 1, Math.min(REACHED_PER_SEC, params.rate));
    const rise = smoothstep(RISE_SEC, 0, toFlash(moment, beats));
    const fall = smoothstep(params.length * 1.6, params.length * 0.4, sinceFlash(moment, beats));
    const heard = heardOnBeat(moment) * (moment.hasBeats ? 1 : CALM_DEPTH);
    const flash = Math.max(rise, fall) * heard * breathHeld(moment) * 1.5;
    for (let led = 0; led < leds.count; led += 1) {
      const radius = leds.radius[led] ?? 0;
      const rest = 0.012 * (1 - 0.7 * radius);
      paint(out, led, colours, moment.barIndex * 0.1 + radius * 0.1, rest + flash);
    }
  },
});
