import { expect, it } from "vitest";
import { createViewer } from "./viewer.ts";

/** A page on a line that takes nothing until it is told to. */
const aPage = () => {
  const got: string[] = [];
  let unread: { readonly bytes: number; readonly done: () => void }[] = [];
  const viewer = createViewer({
    get bufferedAmount() {
      return unread.reduce((sum, { bytes }) => sum + bytes, 0);
    },
    send: (data: string | Uint8Array, _: unknown, sent?: (error?: Error) => void) => {
      got.push(typeof data === "string" ? data : `picture ${data[0]}`);
      unread.push({ bytes: data.length, done: () => sent?.() });
    },
  });
  return {
    got,
    viewer,
    unread: () => unread.length,
    /** The line takes all that waits on it. */
    read: () => {
      const read = unread;
      unread = [];
      for (const { done } of read) done();
    },
  };
};
/** The fourth of them is one too many. */
const picture = (level: number): Uint8Array => new Uint8Array(24_000).fill(level);

it("a page that reads gets every picture", () => {
  const { got, viewer, read } = aPage();

  viewer.layout("layout");
  for (const level of [1, 2, 3, 4, 5, 6]) {
    viewer.picture(picture(level));
    read();
  }

  expect(got).toEqual(["layout", ...[1, 2, 3, 4, 5, 6].map((level) => `picture ${level}`)]);
});

it("a page that does not read gets the newest picture when it has caught up", () => {
  const { got, viewer, unread, read } = aPage();
  for (const level of [1, 2, 3, 4, 5, 6]) viewer.picture(picture(level));
  expect(unread()).toBe(3);

  read();

  expect(got).toEqual(["picture 1", "picture 2", "picture 3", "picture 6"]);
});

it("a page that does not read misses what the show says about itself, but no layout", () => {
  const { got, viewer, read } = aPage();
  for (const level of [1, 2, 3, 4]) viewer.picture(picture(level));

  viewer.status("status");
  viewer.layout("old");
  viewer.layout("new");
  read();

  expect(got.slice(3)).toEqual(["new"]);
});

it("a picture of the old layout never follows the new one", () => {
  const { got, viewer, read } = aPage();
  for (const level of [1, 2, 3, 4]) viewer.picture(picture(level));

  viewer.layout("new");
  viewer.picture(picture(5));
  read();

  expect(got.slice(3)).toEqual(["new", "picture 5"]);
});
