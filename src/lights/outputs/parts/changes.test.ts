import { expect, it } from "vitest";
import { createChanges } from "./changes.ts";

const RED = Uint8Array.of(255, 0, 0);
const BLUE = Uint8Array.of(0, 0, 255);

it("lets a still light go out once, and again when a second has passed", () => {
  const changes = createChanges(3, 1000);

  const news = [0, 16, 999, 1000, 1016].map((nowMs) => changes.isNews(RED, nowMs));

  expect(news).toEqual([true, false, false, true, false]);
});

it("lets every new colour go out, and everything after it was told to forget", () => {
  const changes = createChanges(3, 1000);

  const first = [changes.isNews(RED, 0), changes.isNews(BLUE, 16), changes.isNews(BLUE, 32)];
  changes.forget();
  const then = changes.isNews(BLUE, 48);

  expect([...first, then]).toEqual([true, true, false, true]);
});
