import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LiveEvent } from "../../../src/protocol/events.ts";
import { aParty } from "../party/testing/a-party.ts";
import { keepFresh } from "./keep-fresh.ts";

/** A page whose box answers when, and what, the test wants. It has no EventSource. */
const aPage = () => {
  const replies: ((body: unknown) => Promise<void>)[] = [];
  const events: LiveEvent[] = [];
  let seq = -1;
  const box = () =>
    new Promise<Response>((resolve) => {
      replies.push(async (body) => {
        resolve(new Response(JSON.stringify(body)));
        await vi.advanceTimersByTimeAsync(0);
      });
    });
  vi.stubGlobal("fetch", box);
  const ask = keepFresh({
    onEvent: (event) => {
      events.push(event);
      if ("seq" in event) seq = event.seq;
    },
    seq: () => seq,
    onConnection: () => undefined,
  });
  const party = (at: number) => aParty({ seq: at });
  return {
    ask,
    events,
    party,
    answer: (place: number, body: unknown) => replies[place]?.(body),
    shown: () => seq,
    hear: (at: number) => {
      seq = at;
    },
  };
};

describe("a page that asks for the party", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("document", { hidden: false, addEventListener: () => undefined });
    vi.stubGlobal("addEventListener", () => undefined);
    vi.stubGlobal("EventSource", undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("leaves out an answer that is older than what it was told meanwhile", async () => {
    const page = aPage();
    await page.answer(0, page.party(5));

    void page.ask();
    page.hear(7);
    await page.answer(1, page.party(6));

    expect(page.events).toHaveLength(1);
    expect(page.shown()).toBe(7);
  });

  it("takes a lower number for another party when it was told nothing meanwhile", async () => {
    const page = aPage();
    await page.answer(0, page.party(5));

    void page.ask();
    await page.answer(1, page.party(2));

    expect(page.shown()).toBe(2);
  });
});
