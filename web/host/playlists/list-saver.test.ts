import { describe, expect, it } from "vitest";
import { type Answer, NO_ANSWER } from "../../lib/net/problem.ts";
import { createListSaver } from "./list-saver.ts";

const aSaver = () => {
  const sent: string[] = [];
  const waiting: ((answer: Answer<unknown>) => void)[] = [];
  const refused: string[] = [];
  const saved: unknown[] = [];
  const saver = createListSaver<unknown>({
    send: (trackIds) => {
      sent.push(trackIds.join(""));
      return new Promise((resolve) => waiting.push(resolve));
    },
    onSaved: (value) => saved.push(value),
    onRefused: ({ code }) => refused.push(code),
  });
  const answer = async (value: Answer<unknown>) => {
    waiting.shift()?.(value);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { saver, sent, saved, refused, answer };
};
const OK = { ok: true, value: undefined } as const;

describe("saving a list", () => {
  it("sends one after the other, and of those that wait only the newest", async () => {
    const { saver, sent, answer } = aSaver();
    saver.save(["a"]);
    saver.save(["b"]);
    saver.save(["c"]);

    await answer(OK);
    await answer(OK);

    expect(sent).toEqual(["a", "c"]);
    expect(saver.isBusy()).toBe(false);
  });

  it("gives up what waits behind a refused one, for it was made on top of it", async () => {
    const { saver, sent, refused, answer } = aSaver();
    saver.save(["a"]);
    saver.save(["b"]);

    await answer(NO_ANSWER);

    expect([sent, refused]).toEqual([["a"], ["network"]]);
    expect(saver.isBusy()).toBe(false);
  });

  it("tells of what the box has saved only when nothing newer is on its way", async () => {
    const { saver, saved, answer } = aSaver();
    saver.save(["a"]);
    saver.save(["b"]);

    await answer({ ok: true, value: "a is saved" });
    expect(saved).toEqual([]);
    await answer({ ok: true, value: "b is saved" });
    expect(saved).toEqual(["b is saved"]);
  });
});
