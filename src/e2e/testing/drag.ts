import type { Locator, Page } from "playwright-core";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Steps on the way, as a hand makes them. */
const STEPS = 12;

/** Where to take hold, and where to let go so that it stands before the other. */
const wayOf = async (from: Locator, to: Locator): Promise<readonly [Point, Point]> => {
  // Away from the edges, where the page would scroll under the hand.
  await from.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error("the grips are out of sight");
  const x = start.x + start.width / 2;
  return [
    { x, y: start.y + start.height / 2 },
    { x, y: end.y - 4 },
  ];
};

const between = (start: Point, end: Point): readonly Point[] =>
  Array.from({ length: STEPS }, (_, at) => ({
    x: start.x,
    y: start.y + ((end.y - start.y) * (at + 1)) / STEPS,
  }));

export const dragByMouse = async (page: Page, from: Locator, to: Locator): Promise<void> => {
  const [start, end] = await wayOf(from, to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: STEPS });
  await page.mouse.up();
};

/** The browser makes pointer events of a touch, or scrolls, as it does on a phone. */
export const dragByFinger = async (page: Page, from: Locator, to: Locator): Promise<void> => {
  const [start, end] = await wayOf(from, to);
  const screen = await page.context().newCDPSession(page);
  const touch = async (type: "touchStart" | "touchMove" | "touchEnd", at: readonly Point[]) => {
    await screen.send("Input.dispatchTouchEvent", { type, touchPoints: [...at] });
  };
  await touch("touchStart", [start]);
  for (const point of between(start, end)) await touch("touchMove", [point]);
  await touch("touchEnd", []);
  await screen.detach();
};
