import { bell, fract, smoothstep, turnDistance } from "../parts/ease.ts";
import { defineProgram } from "../program.ts";

/** Swell, hold and fade of one alert, and the pause behind it: far below three flashes a second. */
const CYCLE_SEC = 2.5;
const RISE_SEC = 0.45;
const FADE_FROM_SEC = 1.3;
const FADE_TO_SEC = 2.1;
const EMBER = 0.02;

export const alarm = defineProgram({
  name: "alarm",
  title: "Alarm",
  about: "Red alert: the room swells red every two and a half seconds, a beacon turns in it.",
  params: {
    brightness: { min: 10, max: 100, default: 90, unit: "%", label: "Brightness" },
    beacon: { min: 0, max: 100, default: 60, unit: "%", label: "Strength of the beacon" },
  },
  // It is for emergencies of the party kind, never for music.
  moods: [],
  render(moment, leds, params, _memory, out) {
    const atSec = fract(moment.timeSec / CYCLE_SEC) * CYCLE_SEC;
    const swell = smoothstep(0, RISE_SEC, atSec) * smoothstep(FADE_TO_SEC, FADE_FROM_SEC, atSec);
    const share = params.beacon / 100;
    const turn = moment.timeSec / CYCLE_SEC;
    for (let led = 0; led < leds.count; led += 1) {
      const angle = leds.angle[led] ?? 0;
      const beam =
        bell(turnDistance(angle, turn), 0.09) + bell(turnDistance(angle, turn + 0.5), 0.09);
      const level = EMBER + swell * (params.brightness / 100) * (1 - share + share * (0.12 + beam));
      out[led * 3] = level;
      // A trace of orange in the beam gives depth; more would no longer be an alarm.
      out[led * 3 + 1] = level * level * 0.06 * beam;
      out[led * 3 + 2] = 0;
    }
  },
});
