import { describe, expect, it } from "vitest";
import { type Answer, NO_ANSWER } from "../../../lib/net/problem.ts";
import { createResource } from "./loaded.ts";

/** A resource whose answers the test gives, by the number of the question. */
const aResource = () => {
  const questions: ((answer: Answer<string>) => void)[] = [];
  const resource = createResource<string>(() => new Promise((resolve) => questions.push(resolve)));
  const answer = async (number: number, value: Answer<string>) => {
    questions[number]?.(value);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { resource, answer, asked: () => questions.length };
};

describe("a resource", () => {
  it("takes only the answer to the last question", async () => {
    const { resource, answer } = aResource();
    void resource.reload();
    void resource.reload();

    await answer(1, { ok: true, value: "new" });
    await answer(0, { ok: true, value: "old" });

    expect(resource.state.value).toEqual({ value: "new", isLoading: false });
  });

  it("keeps what it knew when nobody answers", async () => {
    const { resource, answer } = aResource();
    resource.set("known");
    void resource.reload();

    await answer(0, NO_ANSWER);

    expect(resource.state.value).toMatchObject({ value: "known", problem: { code: "network" } });
  });

  it("is asked for once, however many parts of the page need it", () => {
    const { resource, asked } = aResource();

    resource.need();
    resource.need();

    expect(asked()).toBe(1);
  });

  it("is not overwritten by an answer from before it was set", async () => {
    const { resource, answer } = aResource();
    void resource.reload();
    resource.set("ours");

    await answer(0, { ok: true, value: "theirs" });

    expect(resource.state.value.value).toBe("ours");
  });
});
