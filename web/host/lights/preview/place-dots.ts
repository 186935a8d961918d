import type { FixtureView } from "../../../../src/protocol/lights.ts";

export type Geometry = FixtureView["geometry"];

/** Glowing dots of one fixture, in CSS pixels. A dot stands for the LEDs `from` to `until` (not included). */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly from: Uint16Array;
  readonly until: Uint16Array;
  readonly spacing: number;
  /** So wide is the glow of a full-bright dot. */
  readonly glow: number;
}

/** Nearer than this, dots run into each other and only cost time. */
const NEAREST_PX = 7;
const NEAREST_IN_GRID_PX = 5;
const FARTHEST_PX = 22;
/** Room for the glow around the outermost dots. */
const EDGE_PX = 20;
const STRIP_PX = 44;

type Place = readonly [x: number, y: number];

/** In a row there is room to shine; in a grid the neighbours add up. */
const glowInRow = (spacing: number): number => Math.min(44, Math.max(34, spacing * 3.2));
const glowInGrid = (spacing: number): number => Math.min(40, Math.max(13, spacing * 2.4));

const dotsOf = (
  size: Pick<Dots, "width" | "height" | "spacing" | "glow">,
  places: readonly Place[],
  leds: (dot: number) => readonly [from: number, until: number],
): Dots => ({
  ...size,
  x: Float32Array.from(places, ([x]) => x),
  y: Float32Array.from(places, ([, y]) => y),
  from: Uint16Array.from(places, (_, dot) => leds(dot)[0]),
  until: Uint16Array.from(places, (_, dot) => leds(dot)[1]),
});

/** LEDs in a row share so many dots evenly. */
const shared = (count: number, dots: number) => (dot: number) =>
  [Math.floor((dot * count) / dots), Math.floor(((dot + 1) * count) / dots)] as const;

const placeStrip = (count: number, isReversed: boolean, width: number): Dots => {
  const way = Math.max(NEAREST_PX, width - 2 * EDGE_PX);
  const dots = Math.max(1, Math.min(count, Math.floor(way / NEAREST_PX)));
  const spacing = Math.min(FARTHEST_PX, way / dots);
  const first = (width - spacing * (dots - 1)) / 2;
  const places = Array.from({ length: dots }, (_, dot): Place => {
    const step = isReversed ? dots - 1 - dot : dot;
    return [first + step * spacing, STRIP_PX / 2];
  });
  return dotsOf(
    { width, height: STRIP_PX, spacing, glow: glowInRow(spacing) },
    places,
    shared(count, dots),
  );
};

const placeRing = (
  count: number,
  { startDeg, isReversed }: Extract<Geometry, { kind: "ring" }>,
  size: number,
): Dots => {
  const radius = Math.max(1, size / 2 - EDGE_PX);
  const dots = Math.max(1, Math.min(count, Math.floor((2 * Math.PI * radius) / NEAREST_PX)));
  const spacing = Math.min(FARTHEST_PX, (2 * Math.PI * radius) / dots);
  const places = Array.from({ length: dots }, (_, dot): Place => {
    const way = (isReversed ? -dot : dot) / dots;
    const turned = (startDeg / 360 + way) * 2 * Math.PI;
    return [size / 2 + Math.sin(turned) * radius, size / 2 - Math.cos(turned) * radius];
  });
  return dotsOf(
    { width: size, height: size, spacing, glow: glowInRow(spacing) },
    places,
    shared(count, dots),
  );
};

/** Of a matrix that is finer than the screen every second (third …) LED is shown. */
const placeMatrix = (
  count: number,
  { width: columns, height: rows, isSerpentine }: Extract<Geometry, { kind: "matrix" }>,
  width: number,
): Dots => {
  const way = Math.max(NEAREST_IN_GRID_PX, width - 2 * EDGE_PX);
  const every = Math.max(1, Math.ceil((columns * NEAREST_IN_GRID_PX) / way));
  const across = Math.ceil(columns / every);
  const spacing = Math.min(FARTHEST_PX, way / across);
  const left = (width - spacing * (across - 1)) / 2;
  const places: Place[] = [];
  const leds: number[] = [];
  for (let row = 0; row < rows; row += every) {
    for (let column = 0; column < columns; column += every) {
      const step = isSerpentine && row % 2 === 1 ? columns - 1 - column : column;
      const led = row * columns + step;
      if (led >= count) continue;
      leds.push(led);
      places.push([left + (column / every) * spacing, EDGE_PX + (row / every) * spacing]);
    }
  }
  const height = 2 * EDGE_PX + (Math.ceil(rows / every) - 1) * spacing;
  return dotsOf({ width, height, spacing, glow: glowInGrid(spacing) }, places, (dot) => {
    const led = leds[dot] ?? 0;
    return [led, led + 1];
  });
};

/** Where the LEDs of a fixture glow on so many pixels. */
export const placeDots = (geometry: Geometry, count: number, width: number): Dots => {
  switch (geometry.kind) {
    case "strip":
      return placeStrip(count, geometry.isReversed, width);
    case "ring":
      return placeRing(count, geometry, width);
    case "matrix":
      return placeMatrix(count, geometry, width);
  }
};
