import { basename } from "node:path";
import { expect, it } from "vitest";

/** What somebody holds in the hand, or has before them. All of them can be touched. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
}

/** In an order in which even three flows see much of it. */
export const FRAMES: readonly Frame[] = [
  { width: 390, height: 844, theme: "dark" },
  { width: 1920, height: 1080, theme: "light" },
  { width: 360, height: 640, theme: "light" },
  { width: 820, height: 1180, theme: "dark" },
  { width: 390, height: 844, theme: "light" },
  { width: 1920, height: 1080, theme: "dark" },
  { width: 360, height: 640, theme: "dark" },
  { width: 820, height: 1180, theme: "light" },
];

const areAllWanted = process.env["RUMPUS_TEST_FRAMES"] === "all";

/** Where a file begins: by its name, so that each begins elsewhere and a flow keeps its frame. */
const beginningOf = (file: string): number =>
  [...basename(file)].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

let turn = beginningOf(expect.getState().testPath ?? "");

const framesOfNext = (): readonly Frame[] => {
  const frame = FRAMES[turn % FRAMES.length];
  turn += 1;
  return areAllWanted || !frame ? FRAMES : [frame];
};

const WITHIN_MS = 180_000;

/**
 * Something that people do in a browser. The flows of a file take the frames by turns; with
 * `RUMPUS_TEST_FRAMES=all` (`scripts/flows`) each of them goes through all eight, in the same party.
 */
export const inFrames = (
  sentence: string,
  flow: (frame: Frame) => Promise<void>,
  withinMs = WITHIN_MS,
): void => it.each(framesOfNext())(`${sentence} (at $width x $height, $theme)`, flow, withinMs);
