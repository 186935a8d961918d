/**
 * Counts flashes in light that was shown, as WCAG 2.2 defines them (2.3.1 and its "general flash
 * and red flash thresholds"). Written from the definition alone and knows nothing of the guard:
 * first the turning points of the whole recording, then the swings between them, then the fullest
 * second.
 */

export interface Shown {
  readonly atMs: number;
  /** Linear RGB of all LEDs that are looked at. */
  readonly light: ArrayLike<number>;
}

interface Point {
  readonly atMs: number;
  readonly value: number;
  readonly isRed: boolean;
}

const SWING = 0.1;
const DARK_BELOW = 0.8;
const RED_SWING = 20 / 320;
const RED_SHARE = 0.8;
const SECOND_MS = 1000;

type Mean = readonly [red: number, green: number, blue: number];

const meanOf = (light: ArrayLike<number>, leds: readonly number[]): Mean => {
  const sum = [0, 0, 0];
  for (const led of leds) {
    for (let channel = 0; channel < 3; channel += 1) {
      sum[channel] = (sum[channel] ?? 0) + (light[led * 3 + channel] ?? 0);
    }
  }
  const [red = 0, green = 0, blue = 0] = sum.map((value) => value / leds.length);
  return [red, green, blue];
};

/** Which way it goes on from `point`, once it has come a swing away from an end. */
const turnAt = (point: Point, low: Point, high: Point, heading: number, swing: number): number => {
  if (heading >= 0 && high.value - point.value >= swing) return -1;
  if (heading <= 0 && point.value - low.value >= swing) return 1;
  return 0;
};

/** Where the values turn by at least `swing`, with both ends. */
const turningPoints = (points: readonly Point[], swing: number): readonly Point[] => {
  const [first] = points;
  if (!first) return [];
  const turns: Point[] = [];
  let low = first;
  let high = first;
  let heading = 0;
  for (const point of points) {
    if (point.value > high.value) high = point;
    if (point.value < low.value) low = point;
    const turn = turnAt(point, low, high, heading, swing);
    if (turn === 0) continue;
    turns.push(turn < 0 ? high : low);
    heading = turn;
    low = point;
    high = point;
  }
  return heading === 0 ? turns : [...turns, heading > 0 ? high : low];
};

type IsSwing = (from: Point, to: Point) => boolean;

/** The most flashes that lie within one second from beginning to end: two opposing swings are one. */
const fullestSecond = (turns: readonly Point[], isSwing: IsSwing): number => {
  const swings = turns.flatMap((to, index) => {
    const from = turns[index - 1];
    return from && isSwing(from, to) ? [{ fromMs: from.atMs, toMs: to.atMs }] : [];
  });
  let most = 0;
  for (const [first, { fromMs }] of swings.entries()) {
    let next = first;
    while ((swings[next]?.toMs ?? Number.POSITIVE_INFINITY) <= fromMs + SECOND_MS) next += 1;
    most = Math.max(most, next - first);
  }
  return Math.floor(most / 2);
};

/** The most general or red flashes within any second, of the given LEDs seen as one light. */
export const countFlashes = (frames: readonly Shown[], leds: readonly number[]): number => {
  if (leds.length === 0) return 0;
  const means = frames.map(({ atMs, light }) => ({ atMs, mean: meanOf(light, leds) }));
  const luminance = means.map(({ atMs, mean: [red, green, blue] }) => ({
    atMs,
    value: 0.2126 * red + 0.7152 * green + 0.0722 * blue,
    isRed: false,
  }));
  const redness = means.map(({ atMs, mean: [red, green, blue] }) => ({
    atMs,
    value: Math.max(0, red - green - blue),
    isRed: red > 0 && red / (red + green + blue) >= RED_SHARE,
  }));
  return Math.max(
    fullestSecond(
      turningPoints(luminance, SWING),
      (from, to) => Math.min(from.value, to.value) < DARK_BELOW,
    ),
    fullestSecond(turningPoints(redness, RED_SWING), (from, to) => from.isRed || to.isRed),
  );
};

/** LEDs by quarters: along the wire, or the corners of a matrix. */
export const quarterLeds = (
  kind: "strip" | "ring" | "matrix",
  count: number,
  width: number,
  height: number,
): readonly (readonly number[])[] => {
  const leds = Array.from({ length: count }, (_, led) => led);
  if (kind !== "matrix") {
    return [0, 1, 2, 3].map((part) => leds.filter((led) => Math.trunc((led / count) * 4) === part));
  }
  // A serpentine row runs back: its place in the row is counted from the other end, its row is the same.
  return [0, 1, 2, 3].map((part) =>
    leds.filter((led) => {
      const row = Math.trunc(led / width);
      const step = led % width;
      const column = row % 2 === 1 ? width - 1 - step : step;
      const isRight = column + 0.5 > width / 2;
      const isLow = row + 0.5 > height / 2;
      return part === (isRight ? 1 : 0) + (isLow ? 2 : 0);
    }),
  );
};
