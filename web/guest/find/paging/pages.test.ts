import { describe, expect, it } from "vitest";
import { isEmpty, NO_PAGES, type Pages, withNewest, withPage } from "./pages.ts";

const idOf = (song: string): string => song.slice(0, 1);

describe("the pages of a list", () => {
  it("grow by what came, and know when that was all", () => {
    const one = withPage<string>(NO_PAGES, { items: ["a", "b"], nextCursor: "2" });
    const two = withPage(one, { items: ["c"] });

    expect(one.state).toBe("more");
    expect(two).toMatchObject({ chunks: [["a", "b"], ["c"]], state: "whole" });
  });

  it("are empty only when that is sure", () => {
    expect(isEmpty(NO_PAGES)).toBe(false);
    expect(isEmpty(withPage<string>(NO_PAGES, { items: [] }))).toBe(true);
  });

  it("keep what is shown when the Wi-Fi goes, and forget the problem when it is back", () => {
    const one = withPage<string>(NO_PAGES, { items: ["a"], nextCursor: "1" });

    const problem = { code: "network", detail: "" };
    const lost: Pages<string> = { ...one, state: "failed", problem };
    const back = withPage(lost, { items: ["b"] });

    expect(back).toMatchObject({ chunks: [["a"], ["b"]], state: "whole" });
    expect(back.problem).toBeUndefined();
  });

  it("take in the song that has just begun, and what became of the one before", () => {
    const night = withPage<string>(NO_PAGES, { items: ["b playing", "a finished"] });

    const later = withNewest(night, ["c playing", "b skipped"], idOf);

    expect(later.chunks).toEqual([["c playing", "b skipped", "a finished"]]);
  });

  it("stay empty when nothing new has come", () => {
    const none = withPage<string>(NO_PAGES, { items: [] });

    expect(isEmpty(withNewest(none, [], idOf))).toBe(true);
  });
});
