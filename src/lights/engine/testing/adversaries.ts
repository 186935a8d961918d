import { defineProgram, type Program } from "../../programs/program.ts";

/** Writes one LED's colour, each 0-1. */
type Paint = (led: number, count: number, timeSec: number) => readonly [number, number, number];

const from = (name: string, paint: Paint): Program =>
  defineProgram({
    name,
    title: name,
    about: "Wants to flash.",
    params: {},
    moods: ["calm", "groove", "build", "peak", "idle"],
    render: (moment, leds, _params, _memory, out) => {
      for (let led = 0; led < leds.count; led += 1) {
        out.set(paint(led, leds.count, moment.timeSec), led * 3);
      }
    },
  });

const square = (timeSec: number, hz: number): number => ((timeSec * hz) % 1 < 0.5 ? 1 : 0);
const wave = (timeSec: number, hz: number): number =>
  0.5 + 0.5 * Math.sin(timeSec * hz * 2 * Math.PI);
const grey = (level: number): [number, number, number] => [level, level, level];

/** Programs that try to flash as badly as they can, each in its own way. */
export const createAdversaries = (chance: () => number): readonly Program[] => {
  const hz = 1 + chance() * 24;
  const other = 1 + chance() * 12;
  const depth = chance();
  const base = chance() * (1 - depth);
  return [
    from("strobe", (_led, _count, time) => grey(square(time, hz))),
    from("shallow", (_led, _count, time) => grey(base + depth * square(time, hz))),
    from("wave", (_led, _count, time) => grey(base + depth * wave(time, hz))),
    from("noise", () => grey(chance() > 0.5 ? 1 : 0)),
    from("sparks", () => grey(chance())),
    from("red strobe", (_led, _count, time) => [square(time, hz), 0, 0]),
    from("red and green", (_led, _count, time) =>
      // The same luminance in turn: only redness flashes.
      square(time, hz) > 0 ? [1, 0, 0] : [0, 0.297, 0],
    ),
    from("red and white", (_led, _count, time) => [1, square(time, hz), square(time, hz)]),
    from("green and grey", (_led, _count, time) =>
      // The same luminance at another current: only a limiter could make it flash.
      square(time, hz) > 0 ? [0, 1, 0] : grey(0.7152),
    ),
    from("halves", (led, count, time) => grey(led < count / 2 === square(time, hz) > 0 ? 1 : 0)),
    from("quarters", (led, count, time) =>
      grey(Math.floor((led / count) * 4) === Math.floor(time * hz) % 4 ? 1 : 0),
    ),
    from("every other", (led, _count, time) => grey(led % 2 === square(time, hz) ? 1 : 0)),
    from("two rhythms", (led, count, time) =>
      grey(led < count / 2 ? square(time, hz) : square(time, other)),
    ),
    from("saw", (_led, _count, time) => grey((time * hz) % 1)),
    from("slow across", (_led, _count, time) =>
      // A slow ramp with steps just below and above a swing on it.
      grey(Math.min(1, 0.5 * wave(time, 0.3) + 0.11 * square(time, hz))),
    ),
    from("bright", (_led, _count, time) => grey(0.75 + 0.25 * square(time, hz))),
    from("not a number", (led, _count, time) => [
      square(time, hz) > 0 ? Number.NaN : 4,
      led % 3 === 0 ? Number.POSITIVE_INFINITY : -1,
      0,
    ]),
  ];
};
