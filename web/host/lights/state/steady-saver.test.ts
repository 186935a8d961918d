import { describe, expect, it } from "vitest";
import { type Answer, NO_ANSWER } from "../../../lib/net/problem.ts";
import { createSteadySaver } from "./steady-saver.ts";

type Wish = Readonly<Record<string, number>>;

const aSaver = () => {
  const sent: Wish[] = [];
  const waits: number[] = [];
  const saved: string[] = [];
  const refused: string[] = [];
  const pending: (readonly Wish[])[] = [];
  const asked: ((answer: Answer<string>) => void)[] = [];
  const save = createSteadySaver<Wish, string>({
    send: (wish) => {
      sent.push(wish);
      return new Promise((resolve) => asked.push(resolve));
    },
    join: (first, second) =>
      "program" in second && !("program" in first) ? undefined : { ...first, ...second },
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    onPending: (wishes) => pending.push(wishes),
    onSaved: (value) => saved.push(value),
    onRefused: ({ code }) => refused.push(code),
  });
  const answer = async (value: Answer<string>) => {
    asked.shift()?.(value);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { save, sent, waits, saved, refused, pending, answer };
};

describe("a slider that moves", () => {
  it("sends its first step at once and then only its newest", async () => {
    const { save, sent, waits, answer } = aSaver();
    for (let step = 1; step <= 30; step++) save({ master: step });
    expect(sent).toEqual([{ master: 1 }]);

    await answer({ ok: true, value: "" });

    expect(sent).toEqual([{ master: 1 }, { master: 30 }]);
    expect(waits).toEqual([66, 66]);
  });

  it("shows what it was moved to until the box has answered", async () => {
    const { save, pending, saved, answer } = aSaver();
    save({ master: 1 });
    save({ master: 2 });
    save({ blackout: 1 });
    expect(pending.at(-1)).toEqual([{ master: 1 }, { master: 2, blackout: 1 }]);

    await answer({ ok: true, value: "first" });
    await answer({ ok: true, value: "second" });

    expect([pending.at(-1), saved]).toEqual([[], ["first", "second"]]);
  });

  it("never changes what is on its way already", async () => {
    const { save, sent, answer } = aSaver();
    save({ master: 1 });
    save({ blackout: 1 });

    await answer({ ok: true, value: "" });

    expect(sent).toEqual([{ master: 1 }, { blackout: 1 }]);
  });

  it("drops back when it is refused, with all that waited behind it", async () => {
    const { save, sent, refused, pending, answer } = aSaver();
    save({ master: 1 });
    save({ master: 2 });

    await answer(NO_ANSWER);

    expect([sent, refused, pending.at(-1)]).toEqual([[{ master: 1 }], ["network"], []]);
  });

  it("keeps the order of wishes that cannot be one", async () => {
    const { save, sent, answer } = aSaver();
    save({ master: 1 });
    save({ master: 2 });
    save({ program: 7 });

    await answer({ ok: true, value: "" });
    await answer({ ok: true, value: "" });

    expect(sent).toEqual([{ master: 1 }, { master: 2 }, { program: 7 }]);
  });
});
