import { describe, expect, it } from "vitest";
import { anEntry } from "../../../lib/party/testing/a-party.ts";
import { besideWhom, idsOf, inHeldOrder, movedTo, withMove } from "./queue-order.ts";

const queueOf = (ids: string) => [...ids].map((id) => anEntry(id));

describe("a song that the host drags", () => {
  it("takes the place where it is let go", () => {
    expect(movedTo(["a", "b", "c"], "c", 0)).toEqual(["c", "a", "b"]);
    expect(movedTo(["a", "b", "c"], "a", 99)).toEqual(["b", "c", "a"]);
  });

  it("stands before the one below it, or behind the last one", () => {
    const queue = queueOf("abc");

    expect(besideWhom(["c", "a", "b"], "c", queue)).toEqual({ before: "a" });
    expect(besideWhom(["b", "c", "a"], "a", queue)).toEqual({ after: "c" });
  });

  it("looks past songs that have left meanwhile", () => {
    expect(besideWhom(["d", "a", "b", "c"], "d", queueOf("bcd"))).toEqual({ before: "b" });
    expect(besideWhom(["b", "c", "a"], "a", queueOf("ab"))).toEqual({ after: "b" });
  });

  it("is let go without a word when it has left itself, or is alone", () => {
    expect(besideWhom(["b", "a"], "a", queueOf("b"))).toBeUndefined();
    expect(besideWhom(["b", "a"], "a", queueOf("a"))).toBeUndefined();
  });

  it("is shown at its new place before the box has answered", () => {
    expect(idsOf(withMove(queueOf("abcd"), "d", { before: "b" })).join("")).toBe("adbc");
    expect(idsOf(withMove(queueOf("abcd"), "a", { after: "d" })).join("")).toBe("bcda");
    expect(idsOf(withMove(queueOf("ab"), "a", { after: "gone" })).join("")).toBe("ab");
  });
});

it("while a song is held the others keep their places, and new ones wait at the end", () => {
  const now = queueOf("xcba");

  expect(idsOf(inHeldOrder(now, ["a", "b", "c"])).join("")).toBe("abcx");
});
