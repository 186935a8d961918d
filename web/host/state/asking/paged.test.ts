import { describe, expect, it } from "vitest";
import { NO_ANSWER } from "../../../lib/net/problem.ts";
import { createPaged } from "./paged.ts";

/** Numbers from 0, ten a page. */
const aList = (length: number) => {
  const asked: (string | undefined)[] = [];
  const box = { isOnline: true };
  const list = createPaged<number>((cursor) => {
    asked.push(cursor);
    const from = Number(cursor ?? 0);
    const until = Math.min(from + 10, length);
    const items = Array.from({ length: until - from }, (_, at) => from + at);
    const page = { items, nextCursor: until < length ? String(until) : undefined };
    return Promise.resolve(box.isOnline ? { ok: true, value: page } : NO_ANSWER);
  });
  return { list, asked, box };
};

describe("a paged list", () => {
  it("reads page after page", async () => {
    const { list } = aList(25);

    await list.reload();
    await list.more();

    expect(list.state.value).toMatchObject({ items: { length: 20 }, nextCursor: "20" });
  });

  it("reads anew as much as was shown, so that nothing jumps", async () => {
    const { list, asked } = aList(45);
    await list.reload();
    await list.more();

    await list.reload();

    expect(list.state.value.items).toHaveLength(20);
    expect(asked).toEqual([undefined, "10", undefined, "10"]);
  });

  it("is read to its end before somebody changes it", async () => {
    const { list } = aList(45);
    await list.reload();

    expect(await list.whole()).toBe(true);
    expect(list.state.value).toMatchObject({ items: { length: 45 }, nextCursor: undefined });
  });

  it("keeps what it knew when the box is gone", async () => {
    const { list, box } = aList(45);
    await list.reload();
    box.isOnline = false;

    expect(await list.whole()).toBe(false);
    expect(list.state.value).toMatchObject({ items: { length: 10 }, problem: { code: "network" } });
  });

  it("drops the answer that was on its way when it was changed", async () => {
    const { list } = aList(45);
    await list.reload();

    const reading = list.more();
    list.set([3, 2, 1]);
    await reading;

    expect(list.state.value.items).toEqual([3, 2, 1]);
  });
});
