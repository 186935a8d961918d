import type { TestPattern } from "../../../core/ports/lights.ts";

const WHITE = 0.3;
const RUN_SEC = 3;
/** A tail of so much of the way, 3 LEDs at least. */
const TAIL_SHARE = 0.1;
const TAIL_LEAST = 3;

const set = (out: Float32Array, led: number, red: number, green: number, blue: number): void => {
  out[led * 3] = red;
  out[led * 3 + 1] = green;
  out[led * 3 + 2] = blue;
};

/** Every tenth LED: the first is green, the last red, hundreds blue. Whoever counts finds the number of LEDs. */
const paintCount = (count: number, out: Float32Array): void => {
  for (let led = 9; led < count; led += 10) {
    if ((led + 1) % 100 === 0) set(out, led, 0, 0, 1);
    else set(out, led, WHITE, WHITE, WHITE);
  }
  set(out, 0, 0, 1, 0);
  set(out, count - 1, 1, 0, 0);
};

/** Red, green and blue by thirds; with white chips white is the fourth part. A wrong order is seen at once. */
const paintColours = (count: number, parts: number, out: Float32Array): void => {
  for (let led = 0; led < count; led += 1) {
    const part = Math.floor((led * parts) / count);
    if (part === 3) set(out, led, 1, 1, 1);
    else set(out, led, part === 0 ? 1 : 0, part === 1 ? 1 : 0, part === 2 ? 1 : 0);
  }
};

/** A dot that runs from the first LED of the wire to the last, with a tail behind it. */
const paintDirection = (count: number, timeSec: number, out: Float32Array): void => {
  const head = ((timeSec / RUN_SEC) % 1) * count;
  const tail = Math.max(TAIL_LEAST, count * TAIL_SHARE);
  for (let led = 0; led < count; led += 1) {
    const behind = head - led;
    const level = behind < 0 || behind >= tail ? 0 : (1 - Math.floor(behind) / tail) ** 2;
    set(out, led, level, level, level);
  }
};

/** Writes a test pattern for `count` LEDs in the order of the wire; linear RGB. */
export const paintTest = (
  pattern: TestPattern,
  count: number,
  hasWhite: boolean,
  timeSec: number,
  out: Float32Array,
): void => {
  out.fill(pattern === "white" ? WHITE : 0);
  switch (pattern) {
    case "count":
      paintCount(count, out);
      break;
    case "colours":
      paintColours(count, hasWhite ? 4 : 3, out);
      break;
    case "direction":
      paintDirection(count, timeSec, out);
      break;
    case "white":
    case "off":
      break;
    default:
      pattern satisfies never;
  }
};
