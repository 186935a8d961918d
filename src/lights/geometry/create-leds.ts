import type { Geometry } from "../../core/ports/lights.ts";
import type { Leds } from "../programs/program.ts";

/** Where one LED of a fixture is. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly along: number;
  readonly angle: number;
}

type PlaceOf = (index: number, count: number) => Place;

/** The middle of the LED's share of 0-1, so that both ends are alike. */
const share = (index: number, count: number): number => (index + 0.5) / count;
const turnOf = (turns: number): number => turns - Math.floor(turns);

const onStrip =
  (isReversed: boolean): PlaceOf =>
  (index, count) => {
    const along = share(isReversed ? count - 1 - index : index, count);
    return { x: along * 2 - 1, y: 0, along, angle: along };
  };

const onRing =
  (startDeg: number, isReversed: boolean): PlaceOf =>
  (index, count) => {
    const way = index / count;
    const angle = turnOf(startDeg / 360 + (isReversed ? -way : way));
    const turned = angle * 2 * Math.PI;
    return { x: Math.sin(turned), y: Math.cos(turned), along: angle, angle };
  };

const onMatrix =
  (width: number, height: number, isSerpentine: boolean): PlaceOf =>
  (index) => {
    const row = Math.floor(index / width);
    const step = index % width;
    const column = isSerpentine && row % 2 === 1 ? width - 1 - step : step;
    const along = share(column, width);
    const x = along * 2 - 1;
    const y = 1 - share(row, height) * 2;
    return { x, y, along, angle: turnOf(Math.atan2(x, y) / (2 * Math.PI)) };
  };

const placing = (geometry: Geometry): PlaceOf => {
  switch (geometry.kind) {
    case "strip":
      return onStrip(geometry.isReversed);
    case "ring":
      return onRing(geometry.startDeg, geometry.isReversed);
    case "matrix":
      return onMatrix(geometry.width, geometry.height, geometry.isSerpentine);
    default:
      return geometry satisfies never;
  }
};

const radiusOf = (kind: Geometry["kind"], { x, y, angle }: Place): number => {
  if (kind === "strip") return Math.abs(x);
  // Its bottom is a ring's centre: 0 there, 1 at the top.
  if (kind === "ring") return 1 - Math.min(angle, 1 - angle) * 2;
  return Math.min(1, Math.hypot(x, y) / Math.SQRT2);
};

/** The LEDs of a fixture as points in space. */
export const createLeds = (geometry: Geometry, count: number): Leds => {
  const isMatrix = geometry.kind === "matrix";
  const leds = {
    kind: geometry.kind,
    count,
    x: new Float32Array(count),
    y: new Float32Array(count),
    along: new Float32Array(count),
    radius: new Float32Array(count),
    angle: new Float32Array(count),
    width: isMatrix ? geometry.width : count,
    height: isMatrix ? geometry.height : 1,
  };
  const placeOf = placing(geometry);
  for (let index = 0; index < count; index += 1) {
    const place = placeOf(index, count);
    leds.x[index] = place.x;
    leds.y[index] = place.y;
    leds.along[index] = place.along;
    leds.angle[index] = place.angle;
    leds.radius[index] = radiusOf(geometry.kind, place);
  }
  return leds;
};
