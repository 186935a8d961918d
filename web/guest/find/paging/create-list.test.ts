import { describe, expect, it } from "vitest";
import { type Answer, NO_ANSWER } from "../../../lib/net/problem.ts";
import { createList } from "./create-list.ts";
import type { Page } from "./pages.ts";

const page = (items: readonly string[], nextCursor?: string): Answer<Page<string>> => ({
  ok: true,
  value: { items, nextCursor },
});
const refused: Answer<never> = { ok: false, problem: { code: "internal-error", detail: "" } };

/** A server that gives these answers one after the other. */
const answering = (...answers: Answer<Page<string>>[]) => {
  const cursors: (string | undefined)[] = [];
  const load = (cursor: string | undefined) => {
    cursors.push(cursor);
    return Promise.resolve(answers.shift() ?? NO_ANSWER);
  };
  return { cursors, load };
};

const atOnce = () => Promise.resolve();

describe("an endless list", () => {
  it("goes on where the last page ended, and asks no more at the end", async () => {
    const { cursors, load } = answering(page(["a"], "after a"), page(["b"]));
    const list = createList(load);

    await list.more();
    await list.more();
    await list.more();

    expect(cursors).toEqual([undefined, "after a"]);
    expect(list.pages.value).toMatchObject({ chunks: [["a"], ["b"]], state: "whole" });
  });

  it("asks once however often the finger comes near the end", async () => {
    const { cursors, load } = answering(page(["a"], "after a"), page(["b"]));
    const list = createList(load);

    await Promise.all([list.more(), list.more()]);

    expect(cursors).toHaveLength(1);
  });

  it("goes on by itself once the Wi-Fi is back", async () => {
    const { load } = answering(NO_ANSWER, NO_ANSWER, page(["a"]));
    const list = createList(load, atOnce);

    await list.more();

    expect(list.pages.value).toMatchObject({ chunks: [["a"]], state: "whole" });
  });

  it("says what is wrong when the party refuses, and tries again only when asked", async () => {
    const { cursors, load } = answering(refused, page(["a"]));
    const list = createList(load, atOnce);

    await list.more();
    expect(list.pages.value).toMatchObject({
      state: "failed",
      problem: { code: "internal-error" },
    });
    expect(cursors).toHaveLength(1);

    await list.more();
    expect(list.pages.value.state).toBe("whole");
  });

  it("asks no more after the sheet was closed", async () => {
    const { cursors, load } = answering(NO_ANSWER, page(["a"]));
    const list = createList(load, () => {
      list.stop();
      return Promise.resolve();
    });

    await list.more();

    expect(cursors).toHaveLength(1);
    expect(list.pages.value.chunks).toEqual([]);
  });
});
