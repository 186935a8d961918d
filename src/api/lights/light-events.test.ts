import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { aLightDesk } from "../../core/testing/a-light-desk.ts";
import type { GuestId } from "../../domain/ids.ts";
import { LiveEvent } from "../../protocol/events.ts";
import type { Hub, Listener } from "../live/hub.ts";
import { tellLights } from "./light-events.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const aBox = async () => {
  const { desk } = await aLightDesk();
  const told: LiveEvent[] = [];
  const hearers: string[] = [];
  const page = (name: string): Listener => ({
    ...{ guestId: name as GuestId, countsAs: name as GuestId, address: "" },
    isHost: () => name === "host",
    send: () => true,
    close: () => undefined,
  });
  const tellAside: Hub["tellAside"] = (event, concerns = () => true) => {
    told.push(LiveEvent.parse(event));
    hearers.push(...["host", "ada"].filter((name) => concerns(page(name))));
  };
  tellLights(desk, { tellAside });
  const masters = () => told.map((event) => event.kind === "lights-changed" && event.lights.master);
  return { desk, hearers, masters };
};

it("a slider that is drawn is told some times a second, at last as it stands", async () => {
  const { desk, masters } = await aBox();

  for (let step = 1; step <= 100; step += 1) {
    void desk.change({ master: step / 100 });
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1000);

  expect(masters()[0]).toBe(0.01);
  expect(masters().at(-1)).toBe(1);
  expect(masters().length).toBeGreaterThanOrEqual(4);
  expect(masters().length).toBeLessThanOrEqual(7);
});

it("is no guest's business", async () => {
  const { desk, hearers } = await aBox();

  void desk.change({ blackout: true });

  expect(hearers).toEqual(["host"]);
});
